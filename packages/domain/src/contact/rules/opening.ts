import {
  chainOfCommandAvoided,
  conflictScreened,
  dualRelationshipConsulted,
  entanglementAvoided,
} from './conflict.js'
import {
  consentExpressed,
  consentGiven,
  consentInformed,
  investigationCaution,
  noticeComplete,
  noticeGiven,
} from './notice-and-consent.js'
import {
  notConditionOfDiscipline,
  notConditionOfPlan,
  notOrdered,
  recipientServed,
} from './recipient.js'
import {
  peerCapacity,
  supporterActive,
  supporterInStanding,
  supporterNotRecused,
} from './supporter.js'

/** All that is asked before a contact opens. */
export const openingRules = [
  conflictScreened,
  chainOfCommandAvoided,
  dualRelationshipConsulted,
  entanglementAvoided,
  noticeGiven,
  noticeComplete,
  consentGiven,
  consentExpressed,
  consentInformed,
  notOrdered,
  notConditionOfPlan,
  notConditionOfDiscipline,
  supporterActive,
  supporterInStanding,
  supporterNotRecused,
  peerCapacity,
  recipientServed,
  investigationCaution,
]
