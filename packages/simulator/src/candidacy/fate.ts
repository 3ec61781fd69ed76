/** What becomes of a candidate. The first three are appointed in the end. */
export type Fate =
  | 'fit'
  | 'anniversary'
  | 'signsLate'
  | 'tooJunior'
  | 'hiredOnLeapDay'
  | 'failsInterview'
  | 'lacksQuality'
  | 'losesStanding'
  | 'signsNever'
  | 'withdraws'

const failing: readonly Fate[] = [
  'tooJunior',
  'hiredOnLeapDay',
  'failsInterview',
  'lacksQuality',
  'losesStanding',
  'signsNever',
  'withdraws',
  'failsInterview',
  'lacksQuality',
]

/**
 * The fates of the first candidates of a program: one more than the team has room for will do, and for
 * every 24 places nine do not come so far.
 */
export const foundingFates = (teamSize: number): readonly Fate[] => {
  const fit = Array.from({ length: teamSize + 1 }, (_, i): Fate => {
    if (i === 0) return 'anniversary'
    return i === 1 ? 'signsLate' : 'fit'
  })
  const others = Array.from(
    { length: Math.round((teamSize * failing.length) / 24) },
    (_, i) => failing[i % failing.length],
  )
  return [...fit, ...others.filter((fate) => fate !== undefined)]
}
