import type { PolicyRef } from '@peer-support/domain'
import type { Verification } from '@peer-support/event-log'
import type { Agency } from '../agency/agency.js'
import type { YearRelease } from './release-year.js'
import type { Taken } from './take-commands.js'

/** All that a run has to tell at its end. The same input on the same log gives the same report. */
export type Report = {
  readonly agency: Agency
  readonly policy: PolicyRef
  readonly taken: Taken
  readonly releases: readonly YearRelease[]
  readonly verification: Verification
}
