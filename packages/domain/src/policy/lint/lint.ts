import type { Policy } from '../resolve.js'
import { authorityInTwoPlaces, referenceLeftBlank, roleOfTwoNames } from './authorities.js'
import { passagesCollide } from './collisions.js'
import { lossNotAdvised, widerThanLaw } from './exceptions.js'
import type { LintFinding } from './finding.js'

/**
 * Finds what is wrong with a policy before anyone is hurt by it: passages that cannot both be followed,
 * what is lost without a word, what an agency opens against its law, authorities and references that
 * are not clear. Each finding names the passages. A sound policy yields none.
 */
export const lint = (policy: Policy): readonly LintFinding[] =>
  [
    lossNotAdvised,
    widerThanLaw,
    passagesCollide,
    authorityInTwoPlaces,
    roleOfTwoNames,
    referenceLeftBlank,
  ].flatMap((look) => look(policy))

/** A finding as a person reads it: what is wrong, where it stands, what it does, and what helps. */
export const renderLint = ({ says, harm, remedy, citations }: LintFinding): string =>
  [
    `${says.replace(/\.$/, '')}.`,
    `  Where: ${citations.map(({ row, source }) => `${source} [${row}]`).join(' and ')}.`,
    `  What it does: ${harm}.`,
    `  What helps: ${remedy}.`,
  ].join('\n')
