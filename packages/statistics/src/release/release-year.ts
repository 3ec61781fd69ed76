import type { CalendarDate } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { mark, shownIn, type Shown } from '../control/published-table.js'
import { protect } from '../control/protect.js'
import { shownTime } from '../control/shown-time.js'
import { thresholdRule, type ThresholdRule } from '../control/threshold-rule.js'
import { totalStands } from '../control/total-stands.js'
import type { ContactFact } from '../fact/contact-fact.js'
import {
  byBand,
  byFollowUp,
  byMode,
  byRecipientClass,
  byReferral,
  byReferralGiven,
  byServiceType,
} from '../table/contact-tables.js'
import type { Dimension, TableDefinition } from '../table/definition.js'
import { tabulate } from '../table/tabulate.js'
import { tally } from '../table/tally.js'
import { unitTable } from '../table/unit-table.js'
import type { Population } from './population.js'
import type { ReleaseContent } from './release-content.js'
import type { ReleaseRefusal } from './release-refusal.js'
import { isReleasable, releasableFrom } from './year-close.js'

/** What is asked for: a year of an agency, on a day, under a rule. */
export type ReleaseRequest = {
  readonly year: number
  readonly today: CalendarDate
  readonly population: Population
  readonly rule?: ThresholdRule
}

const definitionsFor = ({ units }: Population, small: boolean): readonly TableDefinition[] =>
  small
    ? [byReferralGiven, byFollowUp]
    : [byServiceType, byRecipientClass, byMode, unitTable(units), byBand, byReferral, byFollowUp]

const without = (total: number, part: Shown): Shown => (part === mark ? mark : total - part)

/**
 * Releases a year of an agency: applies disclosure control to each table and to the totals, which are
 * worked out from what the tables show and from nothing else. Pure: the same facts give the same
 * content. Facts of other agencies and years are left out.
 */
export const releaseYear =
  ({ year, today, population, rule = thresholdRule }: ReleaseRequest) =>
  (given: readonly ContactFact[]): E.Either<ReleaseRefusal, ReleaseContent> => {
    const { agency, headcount } = population
    if (!isReleasable(year, today))
      return E.left({ type: 'NotClosed', year, from: releasableFrom(year) })
    if (headcount < rule.totalFrom) return E.left({ type: 'AgencyTooSmall', year, rule })
    const facts = given.filter(
      (fact) => fact.agency === agency && fact.month.startsWith(`${year}-`),
    )
    if (!totalStands(rule)({ ...tally('first')(facts), headcount }))
      return E.left({ type: 'NotProven', year, rule })
    const build = (definition: TableDefinition) => protect(rule)(tabulate(definition)(facts))
    const contacts = facts.length
    const small = headcount < rule.tablesFrom
    const band = build(byBand)
    // All or nothing: a total shown without its first contacts would say that few came again, and
    // the tables count people by first contacts (ADR 0015).
    if (!small && band.type !== 'full') return E.left({ type: 'NotProven', year, rule })
    const tables = definitionsFor(population, small).map(build)
    const shown = (by: Dimension, key: string): Shown =>
      shownIn(
        tables.find((table) => table.by === by),
        key,
      )
    return E.right({
      agency,
      year,
      rule,
      mark,
      totals: {
        contacts,
        ...(small ? {} : { openings: shown('band', 'first') }),
        referrals: without(contacts, shown(small ? 'referralGiven' : 'referral', 'none')),
        followUps: shown('followUp', 'planned'),
        hours: shownTime(rule)(facts, small ? 'band' : 'quarterHours') ?? mark,
      },
      tables,
    })
  }
