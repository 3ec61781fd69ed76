import {
  decideDisclosure,
  ExceptionId,
  ExceptionThreshold,
  Knowledge,
  Party,
  Purpose,
  TellingConsent,
  type Answer,
  type ExceptionMet,
  type Finding,
  type Policy,
  type Question,
} from '../src/index.js'

/** What the table says of one cell: what whoever asks is told, and what must be reported to whom. */
export type Cell = { readonly asker: string; readonly report: string; readonly because: string }

/** An exception of the table, or none. */
export type Case = ExceptionMet | undefined

/** What somebody wants it for, where the table does not say another purpose. */
const usualPurpose = (asks: Party, knowledge: Knowledge): Purpose => {
  if (knowledge === 'fitnessForDuty') return 'fitnessForDuty'
  switch (asks) {
    case 'court':
      return 'courtOrder'
    case 'recordsRequester':
      return 'recordsRequest'
    case 'internalInvestigation':
      return 'investigation'
    case 'fellowMember':
    case 'teamLeader':
    case 'clinicalConsultant':
    case 'clinicalSupervisor':
    case 'otherMentalHealthProfessional':
    case 'eapStaff':
      return 'mentalHealthSupport'
    case 'emergencyServices':
    case 'protectiveServices':
    case 'nobody':
      return 'safety'
    default:
      return 'inquiry'
  }
}

/** The question of one cell: nobody consented, and it is wanted for what such a person usually wants. */
export const questionOf = (asks: Party, knowledge: Knowledge, met: Case): Question => ({
  asks,
  knowledge,
  exceptions: met === undefined ? [] : [met],
  consent: 'none',
  purpose: usualPurpose(asks, knowledge),
})

/** Every exception of a policy at each threshold that it names, and none of those that consent makes. */
export const casesOf = (policy: Policy): readonly Case[] => {
  const seen = new Set<string>()
  return [
    undefined,
    ...policy.exceptions.flatMap(({ id, threshold }): readonly Case[] => {
      const key = `${id} ${threshold}`
      if (seen.has(key) || id === 'testimonyConsent' || id === 'estateConsent') return []
      seen.add(key)
      return [{ exception: id, threshold }]
    }),
  ]
}

const promised = 'promise'

/** The rows that decide, or the promise where no row does. */
const becauseOf = ({ findings, outcome }: Answer): string => {
  const deciding = findings.filter(({ verdict, rule }) =>
    outcome === 'denied' ? verdict !== 'satisfied' : rule !== 'disclosure.has-ground',
  )
  const rows = [...new Set(deciding.flatMap(rowsOf))]
  return rows.length === 0 ? (deciding.length === 0 ? '' : promised) : rows.join(' ')
}

const rowsOf = ({ citations }: Finding): readonly string[] => citations.map(({ row }) => row)

/** An answer as a cell. `because` is empty where nothing stands behind the answer: a gap. */
export const cellOf = (answer: Answer): Cell => ({
  asker: answer.asker === 'denied' ? '–' : answer.asker === 'required' ? 'report' : 'may',
  report:
    answer.outcome === 'required'
      ? `${answer.to.join(', ')}${answer.within === undefined ? '' : ` ${answer.within === 'atOnce' ? 'at once' : `within ${answer.within} min`}`}`
      : '',
  because: becauseOf(answer),
})

const everyCase: readonly Case[] = ExceptionId.words.flatMap((exception) =>
  ExceptionThreshold.words.map((threshold) => ({ exception, threshold })),
)

/**
 * Every question with at most one exception: each case of the policy with every consent and purpose, and
 * every exception there is at every threshold for the usual purpose. The walk of the test for gaps.
 */
export function* everyQuestion(policy: Policy): Generator<Question> {
  const cases = casesOf(policy)
  for (const asks of Party.words)
    for (const knowledge of Knowledge.words) {
      for (const met of everyCase) yield questionOf(asks, knowledge, met)
      for (const met of cases) {
        const question = questionOf(asks, knowledge, met)
        for (const consent of TellingConsent.words)
          for (const purpose of Purpose.words) yield { ...question, consent, purpose }
      }
    }
}

const caseName = (met: Case): string =>
  met === undefined ? 'no exception' : `${met.exception}, ${met.threshold}`

const tableOf = (policy: Policy, met: Case): readonly string[] => {
  const decide = decideDisclosure(policy)
  const cells = Party.words.map((asks) => ({
    asks,
    row: Knowledge.words.map((knowledge) => cellOf(decide(questionOf(asks, knowledge, met)))),
  }))
  const reports = [...new Set(cells.flatMap(({ row }) => row.map(({ report }) => report)))]
  const reported = reports.filter((report) => report !== '')
  const notes: string[] = []
  const noteOf = (because: string): string => {
    const known = notes.indexOf(because)
    if (known >= 0) return `${known + 1}`
    notes.push(because)
    return `${notes.length}`
  }
  const byRow = new Map<string, readonly Party[]>()
  for (const { asks, row } of cells) {
    const line = row.map(({ asker, because }) => `${asker} (${noteOf(because)})`).join(' | ')
    byRow.set(line, [...(byRow.get(line) ?? []), asks])
  }
  const lines = [...byRow].map(([line, asking]) => `| ${asking.join(', ')} | ${line} |`)
  return [
    `### ${caseName(met)}`,
    '',
    ...(reported.length === 0
      ? []
      : [`Whoever asks, a report is required to ${reported.join('; ')}.`, '']),
    `| Who asks | ${Knowledge.words.join(' | ')} |`,
    `|---|${Knowledge.words.map(() => '---').join('|')}|`,
    ...lines,
    '',
    ...notes.map((because, i) => `${i + 1}. ${because}`),
    '',
  ]
}

/** The page: for each shipped policy and each of its exceptions, who asks for which kind of knowledge. */
export const disclosurePageOf = (policies: { readonly [id: string]: Policy }): string =>
  [
    '# Who may be told',
    '',
    'Generated by `npm run docs` from `decideDisclosure`; edit the code or the packs, never this page.',
    '',
    'One table for each exception of a policy: down, who asks; across, the kind of knowledge. Nobody has',
    'consented, and each asks for what such a person usually asks for. `may`: may be told. `report`: must',
    'be told. `–`: is not told. The number leads to the rows of the catalogue on which the answer rests;',
    '`promise` is what the model promises where no row speaks. For every other combination of purpose and',
    'consent ask `decideDisclosure`: a test asks it all of them.',
    '',
    ...Object.entries(policies).flatMap(([id, policy]) => [
      `## ${id}`,
      '',
      ...casesOf(policy).flatMap((met) => tableOf(policy, met)),
    ]),
  ].join('\n')
