import { exceptionInWords } from '../exception-in-words.js'
import type { ExceptionChange, StatedException } from './diff-exceptions.js'

/** What the two sides are called. */
export type Names = { readonly from: string; readonly to: string }

const within = (time: 'atOnce' | number | undefined): string => {
  if (time === undefined) return ', in a time that is not named'
  return time === 'atOnce' ? ', at once' : `, within ${time} minutes`
}

const effectsOf = ({ effects, off }: StatedException): string => {
  if (off) return 'turned off'
  const { protectionLost, disclosurePermitted, reportRequired } = effects
  const permitted = disclosurePermitted?.to ?? []
  return [
    protectionLost ? 'protection is lost' : 'protection is kept',
    permitted.length === 0 ? 'nobody may be told by it' : `may be told to ${permitted.join(', ')}`,
    reportRequired === undefined
      ? 'no report is required'
      : `must be reported to ${reportRequired.to.join(', ')}${within(reportRequired.within)}`,
  ].join('; ')
}

const stated = (
  id: ExceptionChange['id'],
  name: string,
  all: readonly StatedException[],
): readonly string[] =>
  all.length === 0
    ? [`  \`${name}\` does not know it: confidentiality holds.`]
    : all.map((one) => {
        const places = one.citations.map(({ row, source }) => `${source} [${row}]`).join('; ')
        const cited = places === '' ? 'no passage is cited' : places
        return `  \`${name}\`, ${one.layer}: ${exceptionInWords(id, one.threshold)}: ${effectsOf(one)} (${cited}).`
      })

/** The exceptions that differ, as the last section of a comparison; nothing where none does. */
export const renderExceptions = (
  { from, to }: Names,
  exceptions: readonly ExceptionChange[],
): readonly string[] =>
  exceptions.length === 0
    ? []
    : [
        `Exceptions to confidentiality that are not treated alike (${exceptions.length})`,
        ...exceptions.map(({ id, before, after }) =>
          [id, ...stated(id, from, before), ...stated(id, to, after)].join('\n'),
        ),
      ]
