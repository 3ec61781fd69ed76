import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { ContactCommand } from './contact/commands.js'
import { DisclosureCommand } from './disclosure/commands.js'
import { addDays, CalendarDate } from './kernel/calendar-date.js'
import { choice } from './kernel/codec/choice.js'
import { closedRecord } from './kernel/codec/closed-record.js'
import { described } from './kernel/codec/described.js'
import { explainErrors } from './kernel/codec/explain-errors.js'
import { Instant, utcDateOf } from './kernel/instant.js'
import {
  ActorId,
  AgencyId,
  CommandId,
  ContactId,
  DisclosureId,
  HandOffId,
  OfferId,
  OutreachId,
  IncidentId,
  MemberId,
  ProgramId,
  ReleaseId,
} from './kernel/opaque-id.js'
import { Role } from './kernel/role.js'
import type { Request } from './kernel/stream.js'
import { HandOffCommand } from './handoff/commands.js'
import { MemberCommand } from './member/commands.js'
import { OfferCommand } from './offer/commands.js'
import { OutreachCommand } from './outreach/commands.js'
import { ProgramCommand } from './program/commands.js'
import { IncidentCommand } from './incident/commands.js'
import { ReleaseCommand } from './release/commands.js'

/** A command of any stream as it arrives, told apart by `category`. */
export type AnyRequest =
  | (Request<MemberCommand> & { readonly category: 'member'; readonly stream: MemberId })
  | (Request<ContactCommand> & { readonly category: 'contact'; readonly stream: ContactId })
  | (Request<ProgramCommand> & { readonly category: 'program'; readonly stream: ProgramId })
  | (Request<DisclosureCommand> & {
      readonly category: 'disclosure'
      readonly stream: DisclosureId
    })
  | (Request<ReleaseCommand> & { readonly category: 'release'; readonly stream: ReleaseId })
  | (Request<IncidentCommand> & { readonly category: 'incident'; readonly stream: IncidentId })
  | (Request<OutreachCommand> & { readonly category: 'outreach'; readonly stream: OutreachId })
  | (Request<OfferCommand> & { readonly category: 'offer'; readonly stream: OfferId })
  | (Request<HandOffCommand> & { readonly category: 'handoff'; readonly stream: HandOffId })

const actor = closedRecord('actor', { role: Role, id: ActorId })

const requestOf = <C extends string, S extends t.Mixed, K extends t.Mixed>(
  category: C,
  stream: S,
  command: K,
) =>
  closedRecord(`${category} request`, {
    id: CommandId,
    at: Instant,
    on: CalendarDate,
    agency: AgencyId,
    actor,
    category: t.literal(category),
    stream,
    command,
  })

const codecs = {
  member: requestOf('member', MemberId, MemberCommand),
  contact: requestOf('contact', ContactId, ContactCommand),
  disclosure: requestOf('disclosure', DisclosureId, DisclosureCommand),
  handoff: requestOf('handoff', HandOffId, HandOffCommand),
  program: requestOf('program', ProgramId, ProgramCommand),
  release: requestOf('release', ReleaseId, ReleaseCommand),
  incident: requestOf('incident', IncidentId, IncidentCommand),
  outreach: requestOf('outreach', OutreachId, OutreachCommand),
  offer: requestOf('offer', OfferId, OfferCommand),
}

const Category = choice('category', [
  'member',
  'contact',
  'disclosure',
  'program',
  'release',
  'incident',
  'outreach',
  'offer',
  'handoff',
])
const Addressed = t.type({ category: Category })

/** An agency's own day is the UTC day of the instant, the one before it or the one after it. */
const isDayOf = ({ at, on }: AnyRequest): boolean => {
  const day = utcDateOf(at)
  return day === on || addDays(day, 1) === on || addDays(on, 1) === day
}

/**
 * Reads a command as it arrives, out of parsed JSON. Gives every fault as a sentence with its path;
 * what was written is never repeated in it, since it may be a name.
 */
export const decodeRequest = (document: unknown): E.Either<readonly string[], AnyRequest> => {
  if (!t.UnknownRecord.is(document))
    return E.left([`the command must be a record, but is ${described(document)}`])
  const addressed = Addressed.decode(document)
  if (addressed._tag === 'Left') return E.left(explainErrors(addressed.left))
  const decoded: t.Validation<AnyRequest> = codecs[addressed.right.category].decode(document)
  if (decoded._tag === 'Left') return E.left(explainErrors(decoded.left))
  return isDayOf(decoded.right)
    ? decoded
    : E.left(['`on` must be the day of `at` in the agency’s own calendar, at most a day from UTC'])
}
