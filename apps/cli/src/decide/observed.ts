import {
  boundedInt,
  choice,
  closedRecord,
  listOf,
  MemberId,
  ServiceType,
  StandingGround,
  type ContactObserved,
  type MemberObserved,
} from '@peer-support/domain'
import type * as t from 'io-ts'

/** Facts of other streams as a caller of another language states them. What is left out is missing. */
export const ObservedFacts: t.Type<Partial<MemberObserved & ContactObserved>> = closedRecord(
  'observed',
  {},
  {
    /** How many members the team has. Asked for by `AppointMember`. */
    teamSize: boundedInt('TeamSize', 0, 1_000_000),
    /** Where the supporter stands. Asked for by `OpenContact`. */
    supporter: closedRecord(
      'supporter',
      {
        member: MemberId,
        status: choice('status', ['none', 'candidate', 'active', 'onLeave', 'suspended', 'ended']),
        recusedFrom: listOf(ServiceType, 0, ServiceType.words.length),
      },
      { standingLost: StandingGround },
    ),
  },
)
