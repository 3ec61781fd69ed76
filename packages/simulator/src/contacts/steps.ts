import type { ContactCommand, MemberId, NoticeItem } from '@peer-support/domain'
import type { Contact } from './contact.js'

type CommandOf<T extends ContactCommand['type']> = Extract<ContactCommand, { readonly type: T }>

/** The limits of confidentiality that the policy wants told (SLM-CF-5a to SLM-CF-5d). */
export const limits: readonly NoticeItem[] = [
  'threatToSelf',
  'threatToOthers',
  'childAbuse',
  'elderAbuse',
  'legalIssueOfEmployment',
  'requiredByLaw',
]

export const screen = ({ supporter, encounter }: Contact): CommandOf<'ScreenConflict'> => ({
  type: 'ScreenConflict',
  supporter: supporter.id as MemberId,
  relationships: encounter.relationships,
})

export const except: CommandOf<'ExceptConflict'> = {
  type: 'ExceptConflict',
  unavoidable: true,
  consulted: true,
}

export const notice = (items: readonly NoticeItem[]): CommandOf<'GiveNotice'> => ({
  type: 'GiveNotice',
  items,
})

export const consent = (form: CommandOf<'RecordConsent'>['form']): CommandOf<'RecordConsent'> => ({
  type: 'RecordConsent',
  form,
})

export const open = ({ supporter, encounter }: Contact): CommandOf<'OpenContact'> => ({
  type: 'OpenContact',
  supporter: supporter.id as MemberId,
  recipientClass: encounter.recipientClass,
  capacity: 'peer',
  route: encounter.route,
  serviceType: encounter.serviceType,
  underInvestigation: encounter.underInvestigation,
})

export const record = ({ encounter }: Contact): CommandOf<'RecordContact'> => ({
  type: 'RecordContact',
  reportingUnit: encounter.reportingUnit,
  mode: encounter.mode,
  minutes: encounter.minutes,
  serviceType: encounter.serviceType,
  band: encounter.band,
  referral: encounter.referral,
  followUp: encounter.followUp,
})

export const end = (because: CommandOf<'EndContact'>['because']): CommandOf<'EndContact'> => ({
  type: 'EndContact',
  because,
})
