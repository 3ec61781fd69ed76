import type { AgencyId, CalendarMonth, ReportingUnitId } from '@peer-support/domain'
import type { MistakeRates } from './mistake.js'

/** A reporting unit and the people who belong to it. */
export type Unit = { readonly id: ReportingUnitId; readonly headcount: number }

/** A department and its peer support program, as far as the simulator must know them. */
export type Profile = {
  readonly agency: AgencyId
  /** The people of the department, sworn and civilian: the sum over `units`. */
  readonly headcount: number
  readonly units: readonly Unit[]
  /** The members that the program wants. The policy admits 24 (SLM-ACT-1). */
  readonly teamSize: number
  /** Contacts asked for in a month by each thousand people, once the team is complete. */
  readonly contactsPerThousandAndMonth: number
  /** The first and the last month, both included. Nominations start in the first. */
  readonly first: CalendarMonth
  readonly last: CalendarMonth
  /** How far the department's own calendar is from UTC; west is negative. */
  readonly utcOffsetMinutes: number
  readonly mistakes: MistakeRates
  /** The share of requests, 0 to 1, that the network sends a second time. */
  readonly sentAgain: number
}
