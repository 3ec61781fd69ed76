import type {
  Actor,
  CalendarDate,
  CommandId,
  ContactCommand,
  ContactId,
  MemberCommand,
  MemberId,
  OpaqueId,
  ReleaseCommand,
  ReleaseId,
} from '@peer-support/domain'
import { drawFrom, type Draw } from './draw.js'
import { officeOf, type Office } from './office.js'
import type { Profile } from './profile.js'
import { emptyRoster, type Roster } from './roster.js'
import { slipsOf, type Slips } from './slips.js'
import type { Step, Story } from './story.js'
import { day, hour, instantOf, minute, zoneAt, type Moment, type Zone } from './zone.js'

/** What every story shares: chance, the calendar, the people, and the way to send a request. */
export type World = {
  readonly profile: Profile
  readonly draw: Draw
  readonly slips: Slips
  readonly zone: Zone
  readonly office: Office
  readonly roster: Roster
  /** The first moment of the period, and the first one after it. */
  readonly begin: Moment
  readonly end: Moment
  readonly now: () => Moment
  readonly today: () => CalendarDate
  /** Begins a story at a moment, beside the others. */
  readonly start: (at: Moment, story: Story) => void
  /** A moment in office hours, so many days from now, or on the next working day after it. */
  readonly inOffice: (leastDays: number, mostDays: number) => Moment
  readonly toMember: (by: Actor, stream: OpaqueId, command: MemberCommand) => Step
  readonly toContact: (by: Actor, stream: OpaqueId, command: ContactCommand) => Step
  readonly toRelease: (by: Actor, stream: OpaqueId, command: ReleaseCommand) => Step
}

/** Makes the world of a profile; the clock and the agenda belong to whoever runs the stories. */
export const worldOf = (
  profile: Profile,
  seed: number,
  run: Pick<World, 'now' | 'start'>,
): World => {
  const draw = drawFrom(seed)
  const slips = slipsOf(profile.mistakes, draw)
  const zone = zoneAt(profile.utcOffsetMinutes)
  const today = () => zone.dateOf(run.now())
  const heading = (by: Actor) => ({
    id: draw.id() as CommandId,
    at: instantOf(run.now()),
    on: today(),
    agency: profile.agency,
    actor: by,
  })
  return {
    ...run,
    profile,
    draw,
    slips,
    zone,
    today,
    office: officeOf(draw, profile.units.length),
    roster: emptyRoster(),
    begin: zone.startOfMonth(profile.first),
    end: zone.startOfMonth(profile.last, 1),
    inOffice: (leastDays, mostDays) => {
      const start = zone.workdayFrom(run.now() + draw.int(leastDays, mostDays) * day)
      const at = start + 8 * hour + draw.int(0, 9 * 60 - 1) * minute + draw.int(0, minute - 1)
      return Math.max(at, run.now() + draw.int(1, 20) * minute)
    },
    toMember: (by, stream, command) => ({
      type: 'Send',
      request: { ...heading(by), category: 'member', stream: stream as MemberId, command },
    }),
    toContact: (by, stream, command) => ({
      type: 'Send',
      request: { ...heading(by), category: 'contact', stream: stream as ContactId, command },
    }),
    toRelease: (by, stream, command) => ({
      type: 'Send',
      request: { ...heading(by), category: 'release', stream: stream as ReleaseId, command },
    }),
  }
}
