import type { Layer } from '../policy/pack.js'
import { reaches, type ExceptionMet, type ResolvedException } from './exception.js'
import type { Question } from './question.js'
import { ExceptionId, ExceptionThreshold, type Party } from './vocabulary.js'

/** What one exception, met so far, does under a policy. */
export type Met = {
  readonly applied: readonly ResolvedException[]
  readonly permitted: readonly Party[]
}

const nothing: Met = { applied: [], permitted: [] }

const permits = (
  layer: readonly Layer[],
  all: readonly ResolvedException[],
  applied: readonly ResolvedException[],
): readonly Party[] | undefined =>
  all.some((one) => layer.includes(one.layer) && one.effects.disclosurePermitted !== undefined)
    ? [
        ...new Set(
          applied
            .filter((one) => layer.includes(one.layer))
            .flatMap(({ effects }) => effects.disclosurePermitted?.to ?? []),
        ),
      ]
    : undefined

/**
 * Who may be told: where law and agency both speak of it, only those whom both name; a guideline is
 * heard where neither does. So an agency that names fewer, or a higher threshold, narrows.
 */
const permittedBy = (
  all: readonly ResolvedException[],
  applied: readonly ResolvedException[],
): readonly Party[] => {
  const law = permits(['promise', 'law'], all, applied)
  const agency = permits(['agency'], all, applied)
  if (law !== undefined && agency !== undefined) return law.filter((one) => agency.includes(one))
  return law ?? agency ?? permits(['guideline'], all, applied) ?? []
}

const metOf = (
  exceptions: readonly ResolvedException[],
  id: ExceptionId,
  threshold: ExceptionThreshold,
): Met => {
  const all = exceptions.filter((one) => one.id === id)
  const applied = all.filter((one) => reaches(threshold, one.threshold))
  return applied.length === 0 ? nothing : { applied, permitted: permittedBy(all, applied) }
}

/** Looks up what an exception does, out of a table that is filled once for a policy. */
export const effectsUnder = (
  exceptions: readonly ResolvedException[],
): ((met: ExceptionMet) => Met) => {
  const table = new Map(
    ExceptionId.words.map((id) => [
      id,
      new Map(
        ExceptionThreshold.words.map((threshold) => [threshold, metOf(exceptions, id, threshold)]),
      ),
    ]),
  )
  return ({ exception, threshold }) => table.get(exception)?.get(threshold) ?? nothing
}

const none: readonly ExceptionMet[] = []
const testimony: readonly ExceptionMet[] = [
  { exception: 'testimonyConsent', threshold: 'explicit' },
]
const estate: readonly ExceptionMet[] = [{ exception: 'estateConsent', threshold: 'explicit' }]

/** The exceptions that a consent to testimony makes. SLM-HB-3b4, SLM-HB-3b5. */
export const ofConsent = ({ consent, purpose, knowledge }: Question): readonly ExceptionMet[] => {
  if (purpose !== 'testimony' || consent === 'none') return none
  if (knowledge === 'groupSession') return consent === 'ofEveryParticipant' ? testimony : none
  return consent === 'estate' ? estate : testimony
}
