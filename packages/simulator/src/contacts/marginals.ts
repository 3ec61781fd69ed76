import type {
  ContactBand,
  ContactMode,
  EntryRoute,
  RecipientClass,
  ReferralKind,
  ServiceType,
} from '@peer-support/domain'
import type { Marginal } from '../draw.js'

/** What people seek a colleague for, when no incident brings them. */
export const serviceTypes: Marginal<ServiceType> = [
  ['everydaySupport', 29],
  ['careerIssue', 13],
  ['relationshipOrFamily', 15],
  ['substanceUse', 6.5],
  ['postCriticalIncident', 5],
  ['onScene', 1.5],
  ['hospitalVisit', 6],
  ['deathNotification', 1.2],
  ['familyOfInjuredOrIll', 2.5],
  ['preIncidentEducation', 6],
  ['stressManagementEducation', 7],
  ['groupDiscussion', 5.5],
]

const employees: Marginal<RecipientClass> = [
  ['sworn', 80],
  ['civilian', 20],
]

const anybody: Marginal<RecipientClass> = [
  ['sworn', 68],
  ['civilian', 17],
  ['family', 10],
  ['otherAgency', 5],
]

/** Whom the program serves under the policy, by what they come for. */
export const recipientClasses = (serviceType: ServiceType): Marginal<RecipientClass> => {
  switch (serviceType) {
    case 'familyOfInjuredOrIll':
      return [
        ['family', 85],
        ['sworn', 15],
      ]
    case 'deathNotification':
      return [
        ['family', 60],
        ['sworn', 40],
      ]
    case 'careerIssue':
    case 'preIncidentEducation':
    case 'stressManagementEducation':
    case 'groupDiscussion':
      return employees
    default:
      return anybody
  }
}

/** How people came, by who they are. */
export const routes = (recipientClass: RecipientClass): Marginal<EntryRoute> => {
  switch (recipientClass) {
    case 'family':
      return [
        ['family', 60],
        ['self', 40],
      ]
    case 'otherAgency':
      return [
        ['mutualAid', 70],
        ['self', 30],
      ]
    default:
      return [
        ['self', 62],
        ['thirdParty', 18],
        ['coordinator', 13],
        ['family', 7],
      ]
  }
}

const inPerson: Marginal<ContactMode> = [['inPerson', 1]]

/** How two people meet, by what it is about. */
export const modes = (serviceType: ServiceType): Marginal<ContactMode> => {
  switch (serviceType) {
    case 'onScene':
    case 'hospitalVisit':
    case 'deathNotification':
    case 'groupDiscussion':
      return inPerson
    case 'preIncidentEducation':
    case 'stressManagementEducation':
      return [
        ['inPerson', 80],
        ['video', 20],
      ]
    default:
      return [
        ['inPerson', 42],
        ['telephone', 36],
        ['video', 7],
        ['writtenMessage', 15],
      ]
  }
}

/** Whether it is a first contact: courses and incidents bring more new people than talks do. */
export const bands = (serviceType: ServiceType): Marginal<ContactBand> => {
  switch (serviceType) {
    case 'onScene':
    case 'postCriticalIncident':
    case 'preIncidentEducation':
    case 'stressManagementEducation':
    case 'groupDiscussion':
    case 'hospitalVisit':
      return [
        ['first', 57],
        ['second', 26],
        ['thirdOrLater', 14],
        ['recurring', 3],
      ]
    default:
      return [
        ['first', 37],
        ['second', 29],
        ['thirdOrLater', 25],
        ['recurring', 9],
      ]
  }
}

/** How likely a referral is, out of a hundred: the more contacts, the more likely (IACP-7.3b). */
export const referralChance: { readonly [B in ContactBand]: number } = {
  first: 20,
  second: 30,
  thirdOrLater: 46,
  recurring: 70,
}

/** Where people are pointed to. */
export const referrals: Marginal<ReferralKind> = [
  ['employeeAssistance', 36],
  ['outsideClinician', 24],
  ['chaplain', 14],
  ['anotherMember', 10],
  ['inHouseClinician', 10],
  ['inpatient', 6],
]

/** The shortest and the longest usual time, in minutes. */
export const spans: { readonly [S in ServiceType]: readonly [number, number] } = {
  everydaySupport: [10, 60],
  careerIssue: [15, 75],
  relationshipOrFamily: [20, 90],
  substanceUse: [30, 120],
  postCriticalIncident: [30, 120],
  onScene: [45, 240],
  hospitalVisit: [30, 180],
  deathNotification: [60, 240],
  familyOfInjuredOrIll: [30, 150],
  preIncidentEducation: [45, 120],
  stressManagementEducation: [45, 120],
  groupDiscussion: [60, 120],
}

/** When, by the hour of the day, people ask: three shifts, and mostly the day and the evening. */
export const hours: readonly number[] = [
  2, 2, 1, 1, 1, 1, 2, 4, 5, 6, 6, 5, 5, 6, 7, 8, 7, 6, 6, 6, 5, 4, 4, 3,
]
