import { createHash } from 'node:crypto'
import {
  NoticeItem,
  opaqueId,
  RecipientClass,
  type Json,
  type OpaqueId,
} from '@peer-support/domain'

/** An id for a test, always the same for the same words. */
export const idOf = (words: string): OpaqueId =>
  opaqueId(createHash('sha256').update(words).digest()) ?? idOf(`${words}.`)

const agency = idOf('agency')
const unit = (n: number): OpaqueId => idOf(`unit ${n}`)

/** The agency file that fits the stories, as it is parsed. */
export const agencyFile = {
  agency,
  name: 'Test department',
  policy: 'iacp-2021' as string | readonly string[],
  headcount: 400,
  units: [1, 2, 3].map((n) => ({ id: unit(n), name: `Unit ${n}`, headcount: 100 + n })),
}

type Command = { readonly type: string; readonly [field: string]: Json }

type Step = {
  readonly category: 'member' | 'contact' | 'release'
  readonly stream: OpaqueId
  readonly at: string
  readonly command: Command
}

/** A command as it arrives, with an id of its own. */
export const request = ({ category, stream, at, command }: Step) => ({
  id: idOf(`${command.type} ${stream} ${at}`),
  at,
  on: at.slice(0, 10),
  agency,
  actor: { role: 'coordinator', id: idOf('coordinator') },
  category,
  stream,
  command,
})

/** A command as it arrives. */
export type Arriving = ReturnType<typeof request>

const member = (n: number): OpaqueId => idOf(`member ${n}`)

const onDay = (day: number, minute: number): string =>
  new Date(Date.UTC(2025, 0, 6 + day, 15, minute)).toISOString()

/** Somebody is nominated, approved and appointed. */
export const appointment = (n: number): readonly Arriving[] => {
  const step = (minute: number, command: Command): Arriving =>
    request({ category: 'member', stream: member(n), at: onDay(n, minute), command })
  return [
    step(0, {
      type: 'NominateCandidate',
      memberClass: 'sworn',
      reportingUnit: unit(1),
      volunteer: true,
      employee: true,
      supervisor: false,
      employedSince: '2015-01-01',
    }),
    step(1, { type: 'ApproveMembership' }),
    step(2, { type: 'AppointMember' }),
  ]
}

/** Somebody is supported by a member who was appointed, from the conflict screen to the end. */
export const contact = (n: number): readonly Arriving[] => {
  const supporter = member(Math.floor(n / 6) % 4)
  const serviceType = n % 2 === 0 ? 'everydaySupport' : 'careerIssue'
  const step = (minute: number, command: Command): Arriving =>
    request({
      category: 'contact',
      stream: idOf(`contact ${n}`),
      at: onDay(10 + (n % 300), minute),
      command,
    })
  return [
    step(0, { type: 'ScreenConflict', supporter, relationships: [] }),
    step(1, { type: 'GiveNotice', items: NoticeItem.words }),
    step(2, { type: 'RecordConsent', form: 'spoken' }),
    step(3, {
      type: 'OpenContact',
      supporter,
      recipientClass: RecipientClass.words[n % 2] ?? 'sworn',
      capacity: 'peer',
      route: 'self',
      serviceType,
      underInvestigation: false,
    }),
    step(4, {
      type: 'RecordContact',
      reportingUnit: unit(1 + (n % 3)),
      mode: 'inPerson',
      minutes: 20 + (n % 50),
      serviceType,
      band: n % 2 === 0 ? 'first' : 'second',
      referral: 'none',
      followUp: n % 3 === 0,
    }),
    step(5, { type: 'EndContact', because: 'concluded' }),
  ]
}

/** The year is closed, at an instant. */
export const closing = (at: string): Arriving =>
  request({
    category: 'release',
    stream: idOf('release 2025'),
    at,
    command: { type: 'ClosePeriod', year: 2025 },
  })

const many = <A>(count: number, make: (n: number) => readonly A[]): readonly A[] =>
  Array.from({ length: count }, (_, n) => make(n)).flat()

/** A team of four, as few contacts as a test wants, and the year closed so that it may be released. */
export const year = (contacts: number): readonly Arriving[] => [
  ...many(4, appointment),
  ...many(contacts, contact),
  closing('2026-01-06T15:00:00.000Z'),
  closing('2026-02-06T15:00:00.000Z'),
]
