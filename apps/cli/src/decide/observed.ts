import {
  boundedInt,
  choice,
  closedRecord,
  listOf,
  MemberId,
  ReportingUnitId,
  ServiceType,
  StandingGround,
  type ContactObserved,
  type HandOffObserved,
  type MemberObserved,
  type ProgramObserved,
} from '@peer-support/domain'
import * as t from 'io-ts'

/** Facts of other streams as a caller of another language states them. What is left out is missing. */
export const ObservedFacts: t.Type<
  Partial<MemberObserved & ContactObserved & HandOffObserved & ProgramObserved>
> = closedRecord(
  'observed',
  {},
  {
    /** How many members the team has. Asked for by `AppointMember`. */
    teamSize: boundedInt('TeamSize', 0, 1_000_000),
    /** Where a member stands. Asked for by `OpenContact`, `AcceptOffer`, `ReleaseIdentity`, `AssignMember`. */
    supporter: closedRecord(
      'supporter',
      {
        member: MemberId,
        status: choice('status', ['none', 'candidate', 'active', 'onLeave', 'suspended', 'ended']),
        recusedFrom: listOf(ServiceType, 0, ServiceType.words.length),
      },
      { standingLost: StandingGround },
    ),
    /** Whether a report is required by a disclosure that was decided. Asked for by `ReferHandOff`. */
    requiredReport: t.boolean,
    /** The team as its member streams say. Asked for by `CheckCoverage`. */
    roster: closedRecord('roster', {
      members: boundedInt('Members', 0, 1_000_000),
      sworn: boundedInt('Sworn', 0, 1_000_000),
      civilian: boundedInt('Civilian', 0, 1_000_000),
      units: listOf(ReportingUnitId, 0, 10_000),
      leaderUnits: listOf(ReportingUnitId, 0, 10_000),
    }),
  },
)
