import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, type Around, type Outcome } from '../testing/given.js'
import { appointed, givenMember, nominated, occasion } from '../testing/given-member.js'
import { Departure, type MemberCommand, type MemberEvent } from './index.js'
import type { MemberObserved } from './observed.js'

const { slmpd, 'iacp-2021': iacp } = policies

const given = (
  events: readonly MemberEvent[],
  command: MemberCommand,
  around?: Around<MemberObserved>,
): Outcome<MemberEvent> => givenMember(iacp, [...appointed, ...events], command, around)

const advised = (event: MemberEvent, rule: string, verdict: 'violated' | 'notEvaluated') => ({
  accepted: [event],
  advisories: [[rule, verdict, 'recommended']],
})

describe('a proposal for a breach of confidentiality', () => {
  const propose = { type: 'ProposeDeselection', ground: 'breachOfConfidentiality' } as const
  const proposed = { ...propose, type: 'DeselectionProposed' } as const

  test('[IACP-4.3b] stands where a role that answers for it has established the breach', () => {
    const establishedBy = 'coordinator'
    expect(given([], { ...propose, establishedBy })).toStrictEqual(
      accepted({ ...proposed, establishedBy }),
    )
  })

  test.each(['member', 'candidate'] as const)(
    '[IACP-4.3b] stands with an advisory where the breach is established by a %s',
    (establishedBy) => {
      expect(given([], { ...propose, establishedBy })).toStrictEqual(
        advised({ ...proposed, establishedBy }, 'member.breach-established', 'violated'),
      )
    },
  )

  test('[IACP-4.3b] stands with an advisory where nobody says who established it', () => {
    expect(given([], propose)).toStrictEqual(
      advised(proposed, 'member.breach-established', 'notEvaluated'),
    )
  })
})

describe('a proposal for failure to attend', () => {
  const propose = { type: 'ProposeDeselection', ground: 'attendance' } as const
  const proposed = { ...propose, type: 'DeselectionProposed' } as const
  const attended = {
    type: 'AttendanceRecorded',
    occasion,
    gathering: 'meeting',
    on: '2026-03-01' as CalendarDate,
    attended: true,
  } as const

  test('[IACP-4.3c] stands where an absence is on record', () => {
    expect(given([{ ...attended, attended: false }], propose)).toStrictEqual(accepted(proposed))
  })

  test('[IACP-4.3c] stands with an advisory where none is', () => {
    const advisory = advised(proposed, 'member.absence-on-record', 'violated')
    expect(given([], propose)).toStrictEqual(advisory)
    expect(given([attended], propose)).toStrictEqual(advisory)
  })
})

describe('a proposal for loss of standing', () => {
  const propose = { type: 'ProposeDeselection', ground: 'standing' } as const
  const proposed = { ...propose, type: 'DeselectionProposed' } as const

  test('[IACP-4.3d] stands where the loss is on record', () => {
    expect(given([{ type: 'StandingLost', ground: 'discipline' }], propose)).toStrictEqual(
      accepted(proposed),
    )
  })

  test('[IACP-4.3d] stands with an advisory where standing is good', () => {
    expect(given([], propose)).toStrictEqual(
      advised(proposed, 'member.loss-of-standing-on-record', 'violated'),
    )
  })

  test('[IACP-4.3d] stands with an advisory where nobody says what standing is', () => {
    const silent = appointed.filter(({ type }) => type !== 'StandingConfirmed')
    expect(givenMember(iacp, silent, propose)).toStrictEqual(
      advised(proposed, 'member.loss-of-standing-on-record', 'notEvaluated'),
    )
  })
})

describe('deselection', () => {
  const propose = { type: 'ProposeDeselection', ground: 'other' } as const
  const proposed = { ...propose, type: 'DeselectionProposed' } as const
  const withdrawn = { type: 'DeselectionWithdrawn' } as const
  const deselect = { type: 'DeselectMember', underWrittenCriteria: true } as const
  const deselected = { type: 'MemberDeselected', ground: 'other' } as const

  test('[IACP-4.3a] is done by written criteria, on the ground that was proposed', () => {
    expect(given([proposed], deselect)).toStrictEqual(
      accepted({ ...deselected, underWrittenCriteria: true }),
    )
  })

  test('[IACP-4.3a] is done with an advisory where criteria are not written', () => {
    const rule = 'member.deselection-criteria-written'
    expect(given([proposed], { ...deselect, underWrittenCriteria: false })).toStrictEqual(
      advised({ ...deselected, underWrittenCriteria: false }, rule, 'violated'),
    )
    expect(given([proposed], { type: 'DeselectMember' })).toStrictEqual(
      advised(deselected, rule, 'notEvaluated'),
    )
  })

  test('is never done before it is proposed, nor after the proposal is withdrawn', () => {
    expect(given([], deselect)).toStrictEqual(misplaced('member'))
    expect(given([proposed, withdrawn], deselect)).toStrictEqual(misplaced('member'))
  })

  test('is proposed once, and on one ground at a time', () => {
    expect(given([proposed], propose)).toStrictEqual(nothingNew)
    expect(given([proposed], { ...propose, ground: 'attendance' })).toStrictEqual(
      misplaced('member'),
    )
    expect(given([proposed, withdrawn], propose)).toStrictEqual(accepted(proposed))
  })

  test('is withdrawn once', () => {
    expect(given([proposed], { type: 'WithdrawDeselection' })).toStrictEqual(accepted(withdrawn))
    expect(given([], { type: 'WithdrawDeselection' })).toStrictEqual(nothingNew)
    expect(given([proposed, withdrawn], { type: 'WithdrawDeselection' })).toStrictEqual(nothingNew)
  })

  test('is done once', () => {
    expect(given([proposed, deselected], deselect)).toStrictEqual(nothingNew)
  })

  test('reaches a member who is on leave or suspended', () => {
    const away: readonly MemberEvent[] = [
      { type: 'LeaveTaken', because: 'other' },
      { type: 'MemberSuspended', ground: 'breachAlleged' },
    ]
    for (const where of away)
      expect(given([where, proposed], deselect)).toStrictEqual(
        accepted({ ...deselected, underWrittenCriteria: true }),
      )
  })

  test('asks for no ground on record where the policy names none', () => {
    expect(
      givenMember(slmpd, appointed, { type: 'ProposeDeselection', ground: 'attendance' }),
    ).toStrictEqual(accepted({ type: 'DeselectionProposed', ground: 'attendance' }))
  })
})

describe('the end without deselection', () => {
  test.each(Departure.words)('a member leaves once: %s', (because) => {
    const ended = { type: 'MembershipEnded', because } as const
    expect(given([], { type: 'EndMembership', because })).toStrictEqual(accepted(ended))
    expect(given([ended], { type: 'EndMembership', because })).toStrictEqual(nothingNew)
  })

  test('a member who left for one reason did not leave for another', () => {
    expect(
      given([{ type: 'MembershipEnded', because: 'retired' }], {
        type: 'EndMembership',
        because: 'resigned',
      }),
    ).toStrictEqual(misplaced('member'))
  })

  test.each(['withdrew', 'notSelected'] as const)('a candidacy closes once: %s', (because) => {
    const closed = { type: 'CandidacyClosed', because } as const
    const close = { type: 'CloseCandidacy', because } as const
    expect(givenMember(iacp, [nominated], close)).toStrictEqual(accepted(closed))
    expect(givenMember(iacp, [nominated, closed], close)).toStrictEqual(nothingNew)
  })

  test('a candidacy that closed for one reason did not close for another', () => {
    const closed = { type: 'CandidacyClosed', because: 'withdrew' } as const
    expect(
      givenMember(iacp, [nominated, closed], { type: 'CloseCandidacy', because: 'notSelected' }),
    ).toStrictEqual(misplaced('member'))
  })
})
