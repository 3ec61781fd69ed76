import type {
  CalendarDate,
  ContactCommand,
  ContactEvent,
  ContactObserved,
} from '@peer-support/domain'

/** A contact as somebody without this library would keep it: one record, changed in place. */
export type ContactByHand = {
  status: 'preparing' | 'open' | 'declined' | 'ended'
  screened?: string
  ties?: readonly string[]
  excepted?: boolean
  notice?: string[]
  cautioned: boolean
  consent?: string
  informed: boolean
  opened?: Extract<ContactEvent, { type: 'ContactOpened' }>
  recorded: boolean
}

/** A contact on which nothing has happened. */
export const newContact = (): ContactByHand => ({
  status: 'preparing',
  cautioned: false,
  informed: false,
  recorded: false,
})

const told = [
  'threatToSelf',
  'threatToOthers',
  'childAbuse',
  'elderAbuse',
  'legalIssueOfEmployment',
  'requiredByLaw',
]

const isTold = ({ notice }: ContactByHand): boolean => notice !== undefined && notice.length > 0

/** The checks before a contact opens, as SLMPD's policy and the promises ask them: the faults. */
const faultsOf = (
  contact: ContactByHand,
  command: Extract<ContactCommand, { type: 'OpenContact' }>,
  observed: Partial<ContactObserved>,
): string[] => {
  const faults: string[] = []
  if (contact.screened !== command.supporter) faults.push('not screened')
  else if (contact.ties !== undefined && contact.ties.length > 0 && contact.excepted === undefined)
    faults.push('conflict')
  if (contact.notice === undefined || contact.notice.length === 0) faults.push('no notice')
  else
    for (const item of told)
      if (!contact.notice.includes(item)) {
        faults.push('notice incomplete')
        break
      }
  if (contact.consent === undefined) faults.push('no consent')
  if (contact.consent === undefined || contact.consent === 'impliedByConduct')
    faults.push('consent not expressed')
  if (contact.consent === undefined || !isTold(contact) || !contact.informed)
    faults.push('consent not informed')
  if (command.route === 'ordered') faults.push('ordered')
  if (command.route === 'improvementPlan') faults.push('condition of a plan')
  if (command.route === 'discipline') faults.push('condition of discipline')
  const supporter = observed.supporter
  if (supporter?.member !== command.supporter || supporter.status !== 'active')
    faults.push('supporter not active')
  if (supporter?.member !== command.supporter) faults.push('standing not known')
  else if (
    supporter.standingLost === 'expectations' ||
    supporter.standingLost === 'improvementPlan' ||
    supporter.standingLost === 'administrativeLeave'
  )
    faults.push('standing lost')
  if (command.capacity !== 'peer') faults.push('not as a peer')
  if (command.recipientClass === 'retired') faults.push('class not served')
  return faults
}

/** Handles one command: changes the contact and gives the events, or gives the faults. */
export const handleContact = (
  contact: ContactByHand,
  command: ContactCommand,
  observed: Partial<ContactObserved>,
  on: CalendarDate,
): { events: ContactEvent[] } | { faults: string[] } => {
  if (command.type === 'OpenContact') {
    if (contact.status !== 'preparing') return { faults: ['out of order'] }
    const faults = faultsOf(contact, command, observed)
    if (faults.length > 0) return { faults }
    const event = {
      type: 'ContactOpened',
      supporter: command.supporter,
      on,
      recipientClass: command.recipientClass,
      capacity: command.capacity,
      route: command.route,
      serviceType: command.serviceType,
      underInvestigation: command.underInvestigation,
    } as const
    contact.status = 'open'
    contact.opened = event
    return { events: [event] }
  }
  if (command.type === 'RecordContact') {
    if (contact.status !== 'open' || contact.recorded || contact.opened === undefined)
      return { faults: ['out of order'] }
    contact.recorded = true
    return {
      events: [
        {
          type: 'ContactRecorded',
          supporter: contact.opened.supporter,
          on: contact.opened.on,
          recipientClass: contact.opened.recipientClass,
          reportingUnit: command.reportingUnit,
          mode: command.mode,
          minutes: command.minutes,
          serviceType: command.serviceType,
          band: command.band,
          referral: command.referral,
          followUp: command.followUp,
        },
      ],
    }
  }
  if (command.type === 'EndContact') {
    if (contact.status === 'preparing' && command.because === 'concluded')
      return { faults: ['out of order'] }
    if (contact.status !== 'open' && contact.status !== 'preparing')
      return { faults: ['out of order'] }
    contact.status = 'ended'
    return { events: [{ type: 'ContactEnded', because: command.because }] }
  }
  if (contact.status !== 'preparing') return { faults: ['out of order'] }
  switch (command.type) {
    case 'ScreenConflict':
      contact.screened = command.supporter
      contact.ties = command.relationships
      delete contact.excepted
      return {
        events: [
          {
            type: 'ConflictScreened',
            supporter: command.supporter,
            relationships: command.relationships,
          },
        ],
      }
    case 'ExceptConflict':
      if (!command.unavoidable || contact.ties === undefined || contact.ties.length === 0)
        return { faults: ['out of order'] }
      contact.excepted = command.consulted ?? false
      return { events: [{ type: 'ConflictExcepted', consulted: contact.excepted }] }
    case 'GiveNotice':
      contact.notice = [...(contact.notice ?? []), ...command.items]
      return { events: [{ type: 'NoticeGiven', items: command.items }] }
    case 'GiveInvestigationCaution':
      contact.cautioned = true
      return { events: [{ type: 'InvestigationCautionGiven' }] }
    case 'RecordConsent':
      contact.consent = command.form
      contact.informed = isTold(contact)
      return { events: [{ type: 'ConsentRecorded', form: command.form }] }
    case 'DeclineSupport':
      contact.status = 'declined'
      return { events: [{ type: 'SupportDeclined' }] }
  }
}
