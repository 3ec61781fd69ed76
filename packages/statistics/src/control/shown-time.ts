import type { ContactFact } from '../fact/contact-fact.js'
import type { ThresholdRule } from './threshold-rule.js'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** The p % rule: what is left without the two largest must be enough to blur the largest. */
const blurred = (rule: ThresholdRule, values: readonly number[]): boolean => {
  const [largest = 0, second = 0] = [...values].sort((a, b) => b - a)
  return (
    values.length >= rule.supporters &&
    (sum(values) - largest - second) * 100 >= largest * rule.minutesPercent
  )
}

const minutesBySupporter = (facts: readonly ContactFact[]): readonly number[] => {
  const minutes = new Map<string, number>()
  for (const fact of facts)
    minutes.set(fact.supporter, (minutes.get(fact.supporter) ?? 0) + fact.minutes)
  return [...minutes.values()]
}

/** As nothing links a recipient's contacts, all later ones are taken to be one recipient's. */
const minutesByRecipient = (facts: readonly ContactFact[]): readonly number[] => {
  const first = facts.filter((fact) => fact.band === 'first').map((fact) => fact.minutes)
  const later = facts.filter((fact) => fact.band !== 'first').map((fact) => fact.minutes)
  return [...first, sum(later) + Math.max(0, ...first)]
}

/** Upper ends of the bands of hours, each band from the one before. */
const bands = [50, 100, 200, 500, 1000, 2000, 5000] as const

const bandOf = (hours: number): string => {
  const above = bands.findIndex((end) => hours < end)
  if (above < 0) return `${bands.at(-1) ?? 0} or more`
  return `${above === 0 ? 0 : (bands[above - 1] ?? 0)} to ${(bands[above] ?? 1) - 1}`
}

/**
 * The time spent, as it may be shown: a band of hours for a small agency, whole quarters of an hour
 * for a larger one, and nothing where one supporter or one recipient could be made out in it.
 */
export const shownTime =
  (rule: ThresholdRule) =>
  (facts: readonly ContactFact[], as: 'band' | 'quarterHours'): string | undefined => {
    if (!blurred(rule, minutesBySupporter(facts)) || !blurred(rule, minutesByRecipient(facts)))
      return undefined
    const minutes = sum(facts.map((fact) => fact.minutes))
    return as === 'band'
      ? bandOf(Math.floor(minutes / 60))
      : (Math.round(minutes / 15) / 4).toFixed(2)
  }
