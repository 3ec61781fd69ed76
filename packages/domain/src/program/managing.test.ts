import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  established,
  givenProgram,
  neighbour,
  occasion,
  someMember,
  unit,
} from '../testing/given-program.js'

const { slmpd, 'iacp-2021': iacp } = policies
const commander = { role: 'wellnessCommander' } as const
const deputy = { role: 'deputyChief' } as const
const begun = [established]
const on = '2026-02-27' as CalendarDate

describe('who manages a program', () => {
  const meet = { type: 'RecordMeeting', occasion, kind: 'team', on } as const
  const met = { ...meet, type: 'MeetingRecorded' } as const

  test.each(['wellnessCommander', 'teamLeader'] as const)(
    '[SLM-CMD-1] [SLM-TL-1] is the Commander, whom team leaders assist: %s',
    (role) => {
      expect(givenProgram(slmpd, begun, meet, { role })).toStrictEqual(accepted(met))
    },
  )

  test('[SLM-CMD-1] is nobody else', () => {
    expect(givenProgram(slmpd, begun, meet, { role: 'member' })).toStrictEqual(
      refused('program.managed-by'),
    )
  })

  test('[IACP-3.9.4b] is the coordinator, and advises where it is not', () => {
    expect(givenProgram(iacp, begun, meet)).toStrictEqual(accepted(met))
    expect(givenProgram(iacp, begun, meet, { role: 'member' })).toStrictEqual({
      accepted: [met],
      advisories: [['program.managed-by', 'violated', 'recommended']],
    })
  })

  test('an occasion is recorded once, as it was, and not ahead of its day', () => {
    expect(givenProgram(iacp, [...begun, met], meet)).toStrictEqual(nothingNew)
    const otherwise = { ...meet, kind: 'regionalTeam' } as const
    expect(givenProgram(iacp, [...begun, met], otherwise)).toStrictEqual(misplaced('program'))
    const ahead = { ...meet, on: '2026-03-03' as CalendarDate }
    expect(givenProgram(iacp, begun, ahead)).toStrictEqual(misplaced('program'))
  })
})

describe('help between agencies', () => {
  const approve = { type: 'ApproveMutualAid', agency: neighbour } as const
  const approved = {
    type: 'MutualAidApproved',
    agency: neighbour,
    role: 'deputyChief',
  } as const
  const help = {
    type: 'RecordMutualAid',
    occasion,
    agency: neighbour,
    on,
    direction: 'given',
  } as const
  const helped = { ...help, type: 'MutualAidRecorded' } as const

  test('[SLM-DC-3] is approved by the Deputy Chief alone', () => {
    expect(givenProgram(slmpd, begun, approve, deputy)).toStrictEqual(accepted(approved))
    expect(givenProgram(slmpd, [...begun, approved], approve, deputy)).toStrictEqual(nothingNew)
    expect(givenProgram(slmpd, begun, approve, commander)).toStrictEqual(
      refused('program.mutual-aid-authority'),
    )
  })

  test('[IACP-3.9.2b] advises where command staff did not approve', () => {
    expect(givenProgram(iacp, begun, approve, deputy)).toStrictEqual(accepted(approved))
    expect(givenProgram(iacp, begun, approve)).toStrictEqual({
      accepted: [{ ...approved, role: 'coordinator' }],
      advisories: [['program.mutual-aid-authority', 'violated', 'recommended']],
    })
  })

  test('[SLM-DC-3] [SLM-TM-4] is given once it is approved', () => {
    expect(givenProgram(slmpd, begun, help)).toStrictEqual(refused('program.mutual-aid-approved'))
    expect(givenProgram(slmpd, [...begun, approved], help)).toStrictEqual(accepted(helped))
    const withdrawn = { type: 'MutualAidWithdrawn', agency: neighbour } as const
    expect(givenProgram(slmpd, [...begun, approved, withdrawn], help)).toStrictEqual(
      refused('program.mutual-aid-approved'),
    )
  })

  test('[IACP-3.9.2b] advises where it was given without approval', () => {
    expect(givenProgram(iacp, begun, help)).toStrictEqual({
      accepted: [helped],
      advisories: [['program.mutual-aid-approved', 'violated', 'recommended']],
    })
  })

  test('is withdrawn once', () => {
    const withdraw = { type: 'WithdrawMutualAid', agency: neighbour } as const
    expect(givenProgram(slmpd, [...begun, approved], withdraw)).toStrictEqual(
      accepted({ type: 'MutualAidWithdrawn', agency: neighbour }),
    )
    expect(givenProgram(slmpd, begun, withdraw)).toStrictEqual(nothingNew)
  })
})

describe('a regional team', () => {
  const join = { type: 'JoinRegionalTeam', agency: neighbour, purposes: ['training'] } as const
  const joined = { ...join, type: 'RegionalTeamJoined' } as const

  test('[IACP-3.9.2c] [SLM-GOAL-5] is joined and left, each once', () => {
    const leave = { type: 'LeaveRegionalTeam', agency: neighbour } as const
    const left = { type: 'RegionalTeamLeft', agency: neighbour } as const
    expect(givenProgram(slmpd, begun, join, commander)).toStrictEqual(accepted(joined))
    expect(givenProgram(slmpd, [...begun, joined], join, commander)).toStrictEqual(nothingNew)
    expect(givenProgram(slmpd, [...begun, joined], leave)).toStrictEqual(accepted(left))
    expect(givenProgram(slmpd, begun, leave)).toStrictEqual(nothingNew)
  })

  test('[IACP-3.9.2f] advises where it talks over a channel that is not confidential', () => {
    const attest = { type: 'AttestChannel', use: 'regionalTeam', confidential: true } as const
    const attested = { ...attest, type: 'ChannelAttested' } as const
    expect(givenProgram(iacp, begun, attest)).toStrictEqual(accepted(attested))
    expect(givenProgram(iacp, [...begun, attested], attest)).toStrictEqual(nothingNew)
    expect(givenProgram(iacp, begun, { ...attest, confidential: false })).toStrictEqual({
      accepted: [{ ...attested, confidential: false }],
      advisories: [['program.regional-channel-confidential', 'violated', 'recommended']],
    })
    const own = { type: 'AttestChannel', use: 'team', confidential: false } as const
    expect(givenProgram(iacp, begun, own)).toStrictEqual(
      accepted({ ...own, type: 'ChannelAttested' }),
    )
  })
})

describe('reporting units and the size of the team', () => {
  const define = { type: 'DefineReportingUnit', unit, kind: 'division', headcount: 11 } as const
  const defined = { ...define, type: 'ReportingUnitDefined' } as const

  test('[IACP-3.1d] [IACP-2.3d] a unit is big enough to be named, or advised against', () => {
    expect(givenProgram(iacp, begun, define)).toStrictEqual(accepted(defined))
    expect(givenProgram(iacp, [...begun, defined], define)).toStrictEqual(nothingNew)
    expect(givenProgram(iacp, begun, { ...define, headcount: 10 })).toStrictEqual({
      accepted: [{ ...defined, headcount: 10 }],
      advisories: [['program.reporting-unit-size', 'violated', 'recommended']],
    })
  })

  test('a unit is withdrawn once', () => {
    const withdraw = { type: 'WithdrawReportingUnit', unit } as const
    expect(givenProgram(iacp, [...begun, defined], withdraw)).toStrictEqual(
      accepted({ type: 'ReportingUnitWithdrawn', unit }),
    )
    expect(givenProgram(iacp, begun, withdraw)).toStrictEqual(nothingNew)
  })

  const size = { type: 'SetTeamSize', least: 20, most: 24, factors: ['budget'] } as const

  test.each([
    [{ manageable: true }, undefined],
    [{ manageable: false }, 'violated'],
    [{}, 'notEvaluated'],
  ] as const)('[IACP-3.9.1c] [IACP-3.9b] a team is of a size to manage: %o', (over, verdict) => {
    expect(givenProgram(iacp, begun, { ...size, ...over })).toStrictEqual({
      accepted: [{ ...size, ...over, type: 'TeamSizeSet' }],
      advisories:
        verdict === undefined ? [] : [['program.team-size-manageable', verdict, 'recommended']],
    })
  })

  test('the least is not more than the most', () => {
    expect(givenProgram(iacp, begun, { ...size, least: 25 })).toStrictEqual(misplaced('program'))
    expect(givenProgram(slmpd, begun, { ...size, least: 24 }, commander)).toStrictEqual(
      accepted({ ...size, least: 24, type: 'TeamSizeSet' }),
    )
  })
})

describe('what is handed out', () => {
  const issue = {
    type: 'IssueIdentification',
    member: someMember,
    visible: true,
    showsAgency: true,
    showsTeam: true,
  } as const
  const issued = { ...issue, type: 'IdentificationIssued' } as const

  test('[IACP-3.8] identification shows agency and team', () => {
    expect(givenProgram(iacp, begun, issue)).toStrictEqual(accepted(issued))
    expect(givenProgram(iacp, [...begun, issued], issue)).toStrictEqual(nothingNew)
  })

  test.each(['visible', 'showsAgency', 'showsTeam'] as const)('[IACP-3.8] advises: %s', (field) => {
    const { [field]: _, ...bare } = issue
    const { [field]: __, ...stored } = issued
    const advised = (verdict: string) => [
      ['program.identification-shows', verdict, 'recommended'] as const,
    ]
    expect(givenProgram(iacp, begun, bare)).toStrictEqual({
      accepted: [stored],
      advisories: advised('notEvaluated'),
    })
    expect(givenProgram(iacp, begun, { ...issue, [field]: false })).toStrictEqual({
      accepted: [{ ...issued, [field]: false }],
      advisories: advised('violated'),
    })
  })

  test('[SLM-CG-7b] contact information is published, once', () => {
    const publish = {
      type: 'PublishContactInformation',
      channel: 'wellnessApp',
      audiences: ['sworn', 'family'],
    } as const
    const published = { ...publish, type: 'ContactInformationPublished' } as const
    expect(givenProgram(slmpd, begun, publish, commander)).toStrictEqual(accepted(published))
    expect(givenProgram(slmpd, [...begun, published], publish, commander)).toStrictEqual(nothingNew)
  })

  test('[IACP-3.9.3] a succession plan is recorded, once', () => {
    const plan = { type: 'RecordSuccessionPlan', causes: ['promotions', 'retirements'] } as const
    const planned = { ...plan, type: 'SuccessionPlanned' } as const
    expect(givenProgram(iacp, begun, plan)).toStrictEqual(accepted(planned))
    expect(givenProgram(iacp, [...begun, planned], plan)).toStrictEqual(nothingNew)
  })
})
