import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { check, decided, outOfOrder, type Settings } from '../kernel/check.js'
import type { Context, Decide, Decision, Rejection } from '../kernel/decider.js'
import { same } from '../kernel/same.js'
import type { ContactCommand, ContactCommandOf } from './commands.js'
import type { ContactEvent } from './events.js'
import type { ContactObserved } from './observed.js'
import { endingRules } from './rules/ending.js'
import { openingRules } from './rules/opening.js'
import { recordingRules } from './rules/recording.js'
import { isNoticeGiven, type ContactState, type Open, type Preparing } from './state.js'
import type { ConsentForm } from './vocabulary.js'

type Result = E.Either<Rejection, Decision<ContactEvent>>

/** What is stored of an exception: the fields are named, so that none can slip in. */
const conflictExcepted = ({ consulted }: ContactCommandOf<'ExceptConflict'>): ContactEvent =>
  consulted === undefined ? { type: 'ConflictExcepted' } : { type: 'ConflictExcepted', consulted }

/** Consent says something new in another form, and again once it can be given with the limits known. */
const isConsentKnown = (form: ConsentForm, state: Preparing): boolean =>
  state.consent === form && (state.informed || !isNoticeGiven(state))

/** The event that a step of the preparation leads to, or nothing where it is known already. */
const step = (
  command: Exclude<ContactCommand, { type: 'OpenContact' | 'RecordContact' | 'EndContact' }>,
  state: Preparing,
): ContactEvent | undefined => {
  switch (command.type) {
    case 'ScreenConflict': {
      const { supporter, relationships } = command
      const known =
        state.screen?.supporter === supporter && same(state.screen.relationships, relationships)
      return known ? undefined : { type: 'ConflictScreened', supporter, relationships }
    }
    case 'ExceptConflict': {
      const exception = state.screen?.exception
      const known = exception !== undefined && exception.consulted === command.consulted
      return known ? undefined : conflictExcepted(command)
    }
    case 'GiveNotice': {
      const { notice } = state
      const known = notice !== undefined && command.items.every((item) => notice.includes(item))
      return known ? undefined : { type: 'NoticeGiven', items: command.items }
    }
    case 'GiveInvestigationCaution':
      return state.cautioned ? undefined : { type: 'InvestigationCautionGiven' }
    case 'RecordConsent':
      return isConsentKnown(command.form, state)
        ? undefined
        : { type: 'ConsentRecorded', form: command.form }
    case 'DeclineSupport':
      return { type: 'SupportDeclined' }
  }
}

/** There is nothing to except before a screen has found a tie that cannot be avoided. */
const hasPlace = (command: ContactCommand, state: Preparing): boolean =>
  command.type !== 'ExceptConflict' ||
  (command.unavoidable && state.screen !== undefined && state.screen.relationships.length > 0)

/** What is stored when a contact opens: the fields are named, so that none can slip in. */
const contactOpened = (
  command: ContactCommandOf<'OpenContact'>,
  on: CalendarDate,
): ContactEvent => ({
  type: 'ContactOpened',
  supporter: command.supporter,
  on,
  recipientClass: command.recipientClass,
  capacity: command.capacity,
  route: command.route,
  serviceType: command.serviceType,
  underInvestigation: command.underInvestigation,
})

const openContact = (policy: Settings) => {
  const judge = check(policy, openingRules)
  return (
    command: ContactCommandOf<'OpenContact'>,
    state: ContactState,
    context: Context<ContactObserved>,
  ): Result => {
    if (state.status === 'open' && same(state.opened, contactOpened(command, state.opened.on)))
      return E.right(decided(policy, []))
    return state.status === 'preparing'
      ? pipe(
          judge({ command, state, context }),
          E.map((advisories) => decided(policy, [contactOpened(command, context.on)], advisories)),
        )
      : outOfOrder(policy, 'contact', command.type, state.status)
  }
}

/** The anonymous form as it is stored: the fields are named, so that none can slip in. */
const contactRecorded = (
  command: ContactCommandOf<'RecordContact'>,
  { supporter, on, recipientClass }: Open['opened'],
): ContactEvent => ({
  type: 'ContactRecorded',
  supporter,
  on,
  recipientClass,
  reportingUnit: command.reportingUnit,
  mode: command.mode,
  minutes: command.minutes,
  serviceType: command.serviceType,
  band: command.band,
  referral: command.referral,
  followUp: command.followUp,
})

const recordContact = (policy: Settings) => {
  const judge = check(policy, recordingRules)
  return (command: ContactCommandOf<'RecordContact'>, state: ContactState): Result => {
    if (state.status !== 'open') return outOfOrder(policy, 'contact', command.type, state.status)
    const event = contactRecorded(command, state.opened)
    if (state.record !== undefined)
      return same(state.record, event)
        ? E.right(decided(policy, []))
        : outOfOrder(policy, 'contact', command.type, 'recorded')
    return pipe(
      judge({ command, state }),
      E.map((advisories) => decided(policy, [event], advisories)),
    )
  }
}

const endContact = (policy: Settings) => {
  const judge = check(policy, endingRules)
  return ({ type, because }: ContactCommandOf<'EndContact'>, state: ContactState): Result => {
    const ended: ContactEvent = { type: 'ContactEnded', because }
    switch (state.status) {
      case 'preparing':
        return because === 'concluded'
          ? outOfOrder(policy, 'contact', type, state.status)
          : E.right(decided(policy, [ended]))
      case 'open':
        return pipe(
          judge({ state }),
          E.map((advisories) => decided(policy, [ended], advisories)),
        )
      case 'ended':
        return state.because === because
          ? E.right(decided(policy, []))
          : outOfOrder(policy, 'contact', type, state.status)
      case 'declined':
        return outOfOrder(policy, 'contact', type, state.status)
    }
  }
}

/** Decides a command of a contact under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<ContactCommand, ContactState, ContactEvent, ContactObserved> => {
  const open = openContact(policy)
  const record = recordContact(policy)
  const end = endContact(policy)
  return (command, state, context) => {
    switch (command.type) {
      case 'OpenContact':
        return open(command, state, context)
      case 'RecordContact':
        return record(command, state)
      case 'EndContact':
        return end(command, state)
      default: {
        if (command.type === 'DeclineSupport' && state.status === 'declined')
          return E.right(decided(policy, []))
        if (state.status !== 'preparing' || !hasPlace(command, state))
          return outOfOrder(policy, 'contact', command.type, state.status)
        const event = step(command, state)
        return E.right(decided(policy, event === undefined ? [] : [event]))
      }
    }
  }
}
