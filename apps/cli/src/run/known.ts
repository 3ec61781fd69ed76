import {
  categoryOf,
  teamSizeChange,
  type AgencyId,
  type CommandId,
  type MemberEvent,
  type ReleaseEvent,
  type ReleaseId,
} from '@peer-support/domain'
import type { EventRecord } from '@peer-support/event-log'
import type { AnyEvent } from './stores.js'

/** A year that was closed, and the release that it was closed in. */
export type ClosedYear = { readonly release: ReleaseId; readonly year: number }

/** What a run keeps of the log while it goes on. It does not grow with the log. */
export type Known = {
  /** How many members the agency's team has. */
  readonly teamSize: () => number
  readonly closedYears: () => readonly ClosedYear[]
  readonly see: (record: EventRecord<AnyEvent>) => void
}

const isOf =
  <Ev extends AnyEvent>(category: string) =>
  (record: EventRecord<AnyEvent>): record is EventRecord<Ev> =>
    categoryOf(record.stream) === category

const isMembers = isOf<MemberEvent>('member')
const isReleases = isOf<ReleaseEvent>('release')

const releaseOf = ({ stream }: EventRecord<ReleaseEvent>): ReleaseId =>
  stream.slice(stream.indexOf('_') + 1) as ReleaseId

/** Keeps what later decisions and the release job need to know of an agency's events. */
export const knownOf = (agency: AgencyId): Known => {
  let size = 0
  const closed: ClosedYear[] = []
  return {
    teamSize: () => size,
    closedYears: () => closed,
    see: (record) => {
      if (record.agency !== agency) return
      if (isMembers(record)) size += teamSizeChange(record.event)
      if (isReleases(record) && record.event.type === 'PeriodClosed')
        closed.push({ release: releaseOf(record), year: record.event.year })
    },
  }
}

/**
 * The last command in the log, whose answer may not have been remembered when the process was killed.
 * To answer it now as then, it is decided again on what was known before it.
 */
export type Last = {
  readonly command: CommandId
  /** Its first record stands at this position. */
  readonly position: number
  readonly teamSize: number
}
