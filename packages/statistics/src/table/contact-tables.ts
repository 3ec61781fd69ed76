import type { ContactMode, RecipientClass, ReferralKind, ServiceType } from '@peer-support/domain'
import type { Cell, Group, TableDefinition } from './definition.js'

const cell = (key: string, contributor: Cell['contributor'] = 'first'): Cell => ({
  key,
  contributor,
})

const group = (key: string, words: readonly string[]): Group => ({
  key,
  cells: words.map((word) => cell(word)),
})

const alone = (key: string, contributor?: Cell['contributor']): Group => ({
  key,
  cells: [cell(key, contributor)],
})

/** Contacts by what kind of support it was (IACP-2.4); the groups bring related kinds together. */
export const byServiceType: TableDefinition = {
  id: 'contacts-by-service-type',
  version: 1,
  by: 'serviceType',
  groups: [
    group('everyday', ['everydaySupport', 'careerIssue'] satisfies ServiceType[]),
    group('personal', ['substanceUse', 'relationshipOrFamily'] satisfies ServiceType[]),
    group('incident', ['postCriticalIncident', 'onScene'] satisfies ServiceType[]),
    group('illnessOrDeath', [
      'hospitalVisit',
      'deathNotification',
      'familyOfInjuredOrIll',
    ] satisfies ServiceType[]),
    group('education', [
      'preIncidentEducation',
      'stressManagementEducation',
      'groupDiscussion',
    ] satisfies ServiceType[]),
  ],
  coarser: true,
}

/** Contacts by whom they served (IACP-2.3b). */
export const byRecipientClass: TableDefinition = {
  id: 'contacts-by-recipient-class',
  version: 1,
  by: 'recipientClass',
  groups: [
    group('employees', ['sworn', 'civilian'] satisfies RecipientClass[]),
    group('others', ['retired', 'family', 'otherAgency'] satisfies RecipientClass[]),
  ],
  coarser: true,
}

/** Contacts by how two people met (IACP-2.3b). */
export const byMode: TableDefinition = {
  id: 'contacts-by-mode',
  version: 1,
  by: 'mode',
  groups: [
    alone('inPerson' satisfies ContactMode),
    group('remote', ['telephone', 'video', 'writtenMessage'] satisfies ContactMode[]),
  ],
  coarser: true,
}

/** Contacts by where the recipient was pointed to (IACP-2.3b). */
export const byReferral: TableDefinition = {
  id: 'contacts-by-referral',
  version: 1,
  by: 'referral',
  groups: [
    alone('none' satisfies ReferralKind),
    group('given', [
      'anotherMember',
      'chaplain',
      'employeeAssistance',
      'inHouseClinician',
      'outsideClinician',
      'inpatient',
    ] satisfies ReferralKind[]),
  ],
  coarser: true,
}

/** Contacts with and without a referral, where the kinds of referral are not told apart. */
export const byReferralGiven: TableDefinition = {
  id: 'contacts-by-referral-given',
  version: 1,
  by: 'referralGiven',
  groups: [alone('none'), alone('given')],
  coarser: false,
}

/**
 * First contacts and later ones. What lies beyond the second contact is not told apart: nobody can
 * say how many different recipients stand behind it, so no such cell could ever be proven safe.
 */
export const byBand: TableDefinition = {
  id: 'contacts-by-band',
  version: 1,
  by: 'band',
  groups: [alone('first'), alone('later', 'second')],
  coarser: false,
}

/** Contacts with and without a follow-up planned (IACP-2.3b). */
export const byFollowUp: TableDefinition = {
  id: 'contacts-by-follow-up',
  version: 1,
  by: 'followUp',
  groups: [alone('planned'), alone('notPlanned')],
  coarser: false,
}
