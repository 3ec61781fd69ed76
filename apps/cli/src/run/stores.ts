import {
  streams,
  type ContactEvent,
  type DisclosureEvent,
  type HandOffEvent,
  type IncidentEvent,
  type MemberEvent,
  type OfferEvent,
  type OutreachEvent,
  type ProgramEvent,
  type ReleaseEvent,
} from '@peer-support/domain'
import {
  eventCodecs,
  type EventLog,
  type Receipts,
  type StoreFailed,
} from '@peer-support/event-log'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import {
  openReadModel,
  type OpenedReadModel,
  type ReadModelError,
} from '@peer-support/read-models-postgres'
import { releaseYear } from '@peer-support/statistics'
import type * as TE from 'fp-ts/lib/TaskEither.js'

/** A log that is open. */
export type OpenedLog = {
  readonly log: EventLog
  readonly receipts: Receipts & {
    /** How many receipts cannot be read. */
    readonly unreadable: TE.TaskEither<StoreFailed, number>
  }
  /** What is wrong with the store itself, under the records; empty when it is sound. */
  readonly structure: TE.TaskEither<StoreFailed, readonly string[]>
  readonly close: TE.TaskEither<StoreFailed, void>
}

/** Opens the log and the read model that a data folder holds, and makes releases of them. */
export type Stores = {
  readonly openLog: (file: string, mode: 'read' | 'write') => TE.TaskEither<StoreFailed, OpenedLog>
  readonly openReadModel: (folder: string) => TE.TaskEither<ReadModelError, OpenedReadModel>
  readonly release: typeof releaseYear
}

/** What is used when nothing else is set up: SQLite for the log, PGlite for the read model. */
export const embedded: Stores = {
  openLog: (file, mode) => openSqliteLog(file, { mode }),
  openReadModel,
  release: releaseYear,
}

/** The file in a data folder that holds the log. */
export const logFile = 'log.sqlite'

/** The folder in a data folder that holds the read model. */
export const readModelFolder = 'read-model'

/** Reads the events of every stream there is. */
export const codecs = eventCodecs(
  streams.member,
  streams.contact,
  streams.release,
  streams.program,
  streams.offer,
  streams.handoff,
  streams.disclosure,
  streams.incident,
  streams.outreach,
)

/** An event of any stream. */
export type AnyEvent =
  | MemberEvent
  | ContactEvent
  | ReleaseEvent
  | ProgramEvent
  | OfferEvent
  | HandOffEvent
  | DisclosureEvent
  | IncidentEvent
  | OutreachEvent
