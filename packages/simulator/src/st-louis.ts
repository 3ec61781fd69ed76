import type { AgencyId, CalendarMonth, ReportingUnitId } from '@peer-support/domain'
import type { Profile, Unit } from './profile.js'

const unit = (id: string, headcount: number): Unit => ({ id: id as ReportingUnitId, headcount })

/** A department like that of St. Louis, in size and policy: made up, with no real person or unit. */
export const stLouis: Profile = {
  agency: '64511322f2887ac8c7a9df03809b6846' as AgencyId,
  headcount: 1500,
  units: [
    unit('b8c4f5e79c7eaae6638eec381974ceb1', 280),
    unit('ab41da148a01e89e021cf6257447b710', 250),
    unit('eb0428d2d3fb24f9429beb9d5b693ef9', 230),
    unit('96306ce33e6cf3b2bba06aa729564f6a', 205),
    unit('ea388753e63db10a3be05c301f7d501e', 170),
    unit('3b9827b1e38995ae2d03a109511f3afa', 140),
    unit('727deb8fbd0b3bd0f5ea137ab72f8125', 110),
    unit('97ac2ed06cd89cab7550a3a5bee81ae2', 75),
    unit('802655f0316922158d5bc5c8208b372e', 40),
  ],
  teamSize: 24,
  contactsPerThousandAndMonth: 53,
  first: '2025-01' as CalendarMonth,
  last: '2025-12' as CalendarMonth,
  utcOffsetMinutes: -360,
  mistakes: {
    nominatedUnwilling: 0.06,
    nominatedOutsider: 0.05,
    nominatedTwice: 0.04,
    interviewWithoutPanel: 0.08,
    approvalBeforeInterview: 0.08,
    approvalWithoutAuthority: 0.08,
    approvedTwiceByOne: 0.05,
    appointmentUnapproved: 0.05,
    appointmentBeforeTraining: 0.08,
    acknowledgementForgotten: 0.06,

    leaderNotSenior: 0.34,
    leaderUnapproved: 0.34,
    leaderUnsuited: 0.34,
    reinstatedTooEarly: 0.5,
    daysOffTooMany: 0.15,
    trainingAhead: 0.01,
    trainingTooLate: 0.02,
    attendanceAhead: 0.2,
    recordedAfterLeaving: 0.5,
    quarterClosedTooEarly: 0.04,
    yearClosedTooEarly: 0.06,
    periodClosedTooEarly: 1,

    screenForgotten: 0.015,
    exceptionWithoutTie: 0.005,
    conflictNotExcepted: 0.015,
    noticeForgotten: 0.027,
    noticeIncomplete: 0.03,
    consentForgotten: 0.024,
    consentImplied: 0.02,
    ordered: 0.012,
    conditionOfPlan: 0.007,
    conditionOfDiscipline: 0.007,
    recipientNotServed: 0.018,
    wrongCapacity: 0.009,
    supporterNotAppointed: 0.03,
    supporterOnLeave: 0.025,
    supporterSuspended: 0.015,
    supporterOnPlan: 0.15,
    concludedBeforeOpen: 0.005,
    recordBeforeOpen: 0.012,
    openedTwice: 0.012,
    recordedTwice: 0.008,
    commandAfterEnd: 0.014,
  },
  sentAgain: 0.004,
}

/** The seed of the example in the repository, `examples/st-louis`: the number of the bill (HB 1355). */
export const exampleSeed = 1355
