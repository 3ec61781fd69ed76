import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused, today } from '../testing/given.js'
import {
  activated,
  assigned,
  authorized,
  declared,
  givenIncident,
  helper,
  notified,
  occasion,
  otherHelper,
  otherOccasion,
} from '../testing/given-incident.js'
import { IncidentEvent, type IncidentEventOf } from './index.js'

const { 'iacp-2021': iacp, slmpd } = policies
const large: readonly IncidentEvent[] = [
  declared(true),
  { type: 'ActivationConsidered', activate: true, teamClose: false },
  notified,
  authorized('wellnessCommander'),
]
const closeIt = { type: 'CloseIncident', afterActionMade: false } as const
const closed = { type: 'IncidentClosed', afterActionMade: false } as const
const advised = (event: IncidentEvent, ...told: readonly (readonly [string, string])[]) => ({
  accepted: [event],
  advisories: told.map(([rule, verdict]) => [rule, verdict, 'recommended']),
})

describe('a group intervention', () => {
  const plan = { type: 'ScheduleGroupIntervention', occasion, on: today, part: 'conduct' } as const
  const planned = { ...plan, type: 'GroupInterventionScheduled' } as const

  test('[IACP-3.3c] is done with a clinician', () => {
    expect(givenIncident(iacp, activated, { ...plan, clinician: true })).toStrictEqual(
      accepted({ ...planned, clinician: true }),
    )
    expect(givenIncident(iacp, activated, { ...plan, clinician: false })).toStrictEqual(
      advised({ ...planned, clinician: false }, ['incident.group-with-clinician', 'violated']),
    )
    expect(givenIncident(iacp, activated, plan)).toStrictEqual(
      advised(planned, ['incident.group-with-clinician', 'notEvaluated']),
    )
  })

  test('[SLM-TM-5] is conducted or triaged by members, with a clinician or without', () => {
    expect(givenIncident(slmpd, activated, plan)).toStrictEqual(accepted(planned))
    expect(givenIncident(slmpd, activated, { ...plan, part: 'triage' })).toStrictEqual(
      accepted({ ...planned, part: 'triage' }),
    )
    expect(givenIncident(slmpd, activated, { ...plan, part: 'none' })).toStrictEqual(
      refused('incident.group-by-members'),
    )
  })

  test('is planned once, after the activation', () => {
    expect(givenIncident(slmpd, [...activated, planned], plan)).toStrictEqual(nothingNew)
    expect(
      givenIncident(slmpd, [...activated, planned], { ...plan, part: 'triage' }),
    ).toStrictEqual(misplaced('incident'))
    expect(givenIncident(slmpd, [declared(false)], plan)).toStrictEqual(misplaced('incident'))
  })
})

describe('the debriefing of the team', () => {
  const plan = { type: 'ScheduleDebrief', occasion, on: today } as const
  const planned = { type: 'DebriefScheduled', occasion, on: today } as const
  const attended = (
    member = helper,
    came = true,
  ): IncidentEventOf<'DebriefAttendanceRecorded'> => ({
    type: 'DebriefAttendanceRecorded',
    occasion,
    member,
    attended: came,
  })

  test('[IACP-5.3] is advised after a large-scale event', () => {
    expect(givenIncident(iacp, large, closeIt)).toStrictEqual(
      advised(closed, ['incident.debrief-scheduled', 'violated']),
    )
    expect(givenIncident(iacp, [...large, planned], closeIt)).toStrictEqual(accepted(closed))
    expect(givenIncident(slmpd, large, closeIt)).toStrictEqual(accepted(closed))
  })

  test('[IACP-5.3] [SLM-ACT-9] is attended by every assigned member, or it is told', () => {
    const history = [...large, assigned, { ...assigned, member: otherHelper }, planned, attended()]
    expect(givenIncident(iacp, history, closeIt)).toStrictEqual(
      advised(closed, ['incident.debrief-attended', 'violated']),
    )
    expect(givenIncident(slmpd, [...history, attended(otherHelper, false)], closeIt)).toStrictEqual(
      {
        accepted: [closed],
        advisories: [['incident.debrief-attended', 'violated', 'required']],
      },
    )
    expect(givenIncident(slmpd, [...history, attended(otherHelper)], closeIt)).toStrictEqual(
      accepted(closed),
    )
  })

  test('is planned and attended once', () => {
    const record = { ...attended(), type: 'RecordDebriefAttendance' } as const
    const history = [...large, planned]
    expect(givenIncident(iacp, large, plan)).toStrictEqual(accepted(planned))
    expect(givenIncident(iacp, history, plan)).toStrictEqual(nothingNew)
    expect(givenIncident(iacp, history, record)).toStrictEqual(accepted(attended()))
    expect(givenIncident(iacp, [...history, attended()], record)).toStrictEqual(nothingNew)
    expect(
      givenIncident(iacp, [...history, attended()], { ...record, attended: false }),
    ).toStrictEqual(misplaced('incident'))
    expect(givenIncident(iacp, history, { ...record, occasion: otherOccasion })).toStrictEqual(
      misplaced('incident'),
    )
  })
})

describe('the After Action report', () => {
  const contribute = {
    type: 'ContributeAfterAction',
    contributors: ['member', 'chaplain', 'mentalHealthProfessional'],
  } as const
  const contributed = {
    type: 'AfterActionContributed',
    contributors: contribute.contributors,
    members: 1,
    groupInterventions: 0,
  } as const
  const history: readonly IncidentEvent[] = [
    ...large,
    assigned,
    { ...assigned, duty: 'groupDiscussion' },
  ]

  test('[IACP-6.8a] gets figures of the team’s own work, and has no field for anything else', () => {
    expect(givenIncident(iacp, history, contribute)).toStrictEqual(accepted(contributed))
    expect(
      Object.keys(IncidentEvent.variants['AfterActionContributed']?.required ?? {}),
    ).toStrictEqual(['type', 'contributors', 'members', 'groupInterventions'])
    expect(IncidentEvent.is({ ...contributed, contacts: 12 })).toBe(false)
  })

  test('[IACP-6.8a] is contributed to after a large-scale event, where there is one', () => {
    const debriefed: readonly IncidentEvent[] = [
      ...large,
      { type: 'DebriefScheduled', occasion, on: today },
    ]
    const made = { ...closeIt, afterActionMade: true }
    const told = (verdict: string) => ['incident.after-action-contributed', verdict] as const
    expect(givenIncident(iacp, debriefed, made)).toStrictEqual(
      advised({ ...closed, afterActionMade: true }, told('violated')),
    )
    expect(givenIncident(iacp, debriefed, { type: 'CloseIncident' })).toStrictEqual(
      advised({ type: 'IncidentClosed' }, told('notEvaluated')),
    )
    expect(givenIncident(iacp, [...debriefed, contributed], made)).toStrictEqual(
      accepted({ ...closed, afterActionMade: true }),
    )
    expect(givenIncident(iacp, debriefed, closeIt)).toStrictEqual(accepted(closed))
  })

  test('[IACP-6.8b] is made with chaplains and mental health professionals', () => {
    const alone = { ...contribute, contributors: ['member', 'chaplain'] } as const
    expect(givenIncident(iacp, history, alone)).toStrictEqual(
      advised({ ...contributed, contributors: ['member', 'chaplain'] }, [
        'incident.after-action-contributors',
        'violated',
      ]),
    )
  })

  test('is contributed to once', () => {
    const done = [...history, contributed]
    expect(givenIncident(iacp, done, contribute)).toStrictEqual(nothingNew)
    expect(givenIncident(iacp, done, { ...contribute, contributors: ['member'] })).toStrictEqual(
      misplaced('incident'),
    )
  })
})

describe('the end', () => {
  test.each(['officerInvolvedShooting', 'employeeInjuredOrKilled'] as const)(
    '[IACP-3.3a] advises where nobody was there for those involved: %s',
    (criterion) => {
      const history = [declared(false, criterion)]
      expect(givenIncident(iacp, history, closeIt)).toStrictEqual(
        advised(closed, ['incident.members-assigned', 'violated']),
      )
      const served: readonly IncidentEvent[] = [
        ...history,
        { type: 'ActivationConsidered', activate: true, teamClose: false },
        authorized('chief'),
        assigned,
      ]
      expect(givenIncident(iacp, served, closeIt)).toStrictEqual(accepted(closed))
    },
  )

  test('comes once, and nothing comes after it', () => {
    const over = [declared(false), closed]
    expect(givenIncident(slmpd, over, closeIt)).toStrictEqual(nothingNew)
    expect(givenIncident(slmpd, over, { type: 'CloseIncident' })).toStrictEqual(
      misplaced('incident'),
    )
    expect(givenIncident(slmpd, over, { type: 'RequestMutualAid' })).toStrictEqual(
      misplaced('incident'),
    )
    expect(givenIncident(slmpd, [], closeIt)).toStrictEqual(misplaced('incident'))
  })
})
