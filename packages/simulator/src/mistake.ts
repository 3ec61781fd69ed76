/**
 * The mistakes that people make in a program, each one that the rules or the order of steps refuse.
 * First those of candidacies, then of the team and its periods, then of contacts.
 */
export const mistakeKinds = [
  'nominatedUnwilling',
  'nominatedOutsider',
  'nominatedTwice',
  'interviewWithoutPanel',
  'approvalBeforeInterview',
  'approvalWithoutAuthority',
  'approvedTwiceByOne',
  'appointmentUnapproved',
  'appointmentBeforeTraining',
  'acknowledgementForgotten',

  'leaderNotSenior',
  'leaderUnapproved',
  'leaderUnsuited',
  'reinstatedTooEarly',
  'daysOffTooMany',
  'trainingAhead',
  'trainingTooLate',
  'attendanceAhead',
  'recordedAfterLeaving',
  'quarterClosedTooEarly',
  'yearClosedTooEarly',
  'periodClosedTooEarly',

  'screenForgotten',
  'exceptionWithoutTie',
  'conflictNotExcepted',
  'noticeForgotten',
  'noticeIncomplete',
  'consentForgotten',
  'consentImplied',
  'ordered',
  'conditionOfPlan',
  'conditionOfDiscipline',
  'recipientNotServed',
  'wrongCapacity',
  'supporterNotAppointed',
  'supporterOnLeave',
  'supporterSuspended',
  'supporterOnPlan',
  'concludedBeforeOpen',
  'recordBeforeOpen',
  'openedTwice',
  'recordedTwice',
  'commandAfterEnd',
] as const

/** One kind of mistake. */
export type MistakeKind = (typeof mistakeKinds)[number]

/** How often each mistake is made: its share, 0 to 1, of the occasions on which it can be made. */
export type MistakeRates = { readonly [K in MistakeKind]: number }
