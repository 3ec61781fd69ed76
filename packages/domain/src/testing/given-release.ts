import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Digest } from '../kernel/digest.js'
import type { ReleaseCommandOf } from '../release/commands.js'
import { release, type ReleaseEvent } from '../release/index.js'
import { given } from './given.js'

/** Given what happened to a release, when a command is given under a policy, what comes of it. */
export const givenRelease = given(release)

export const inputs = 'a1'.repeat(32) as Digest
export const output = 'b2'.repeat(32) as Digest
export const otherOutput = 'c3'.repeat(32) as Digest

export const closed = { type: 'PeriodClosed', year: 2025 } as const satisfies ReleaseEvent

export const built = {
  type: 'TablesBuilt',
  tables: ['totals', 'mode', 'reportingUnit'],
  inputs,
  cells: 12,
} as const satisfies ReleaseEvent

/** Disclosure control that just keeps what the model promises. */
export const control = {
  type: 'ControlDisclosure',
  threshold: 11,
  supporters: 3,
  hidden: 4,
  tables: ['totals', 'mode'],
  output,
  proven: true,
} as const satisfies ReleaseCommandOf<'ControlDisclosure'>

export const controlled = {
  ...control,
  type: 'DisclosureControlled',
} as const satisfies ReleaseEvent

/** The first day on which the release of 2025 may go out. */
export const due = '2026-01-30' as CalendarDate

export const published = {
  type: 'ReleasePublished',
  on: due,
  output,
} as const satisfies ReleaseEvent
