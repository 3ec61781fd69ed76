import { RecipientClass } from '../../contact/vocabulary.js'
import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { HandOffCommandOf } from '../commands.js'
import type { HandOffObserved } from '../observed.js'
import type { Referred } from '../state.js'
import { isProfessional } from '../vocabulary.js'

/** The facts when a referral is taken. */
export type Accepting = {
  readonly command: HandOffCommandOf<'AcceptReferral'>
  readonly state: Referred
  readonly context: Context<HandOffObserved>
}

/** LEX-19: who takes the referrals that members make to the program's own clinician. */
export const inHouseAcceptedBy = ruleWith<Accepting>()(
  {
    id: 'handoff.in-house-accepted-by',
    asks: 'a referral to the program’s own clinician is taken by the role whose part it is',
  },
  { roles: listOf(Role, 1, 13) },
  ({ roles }) =>
    ({ state, context }) =>
      verdictOf(
        state.referred.destination !== 'inHouseClinician' || roles.includes(context.actor.role),
      ),
  ({ roles }) =>
    ({ state, context }) => ({
      destination: state.referred.destination,
      role: context.actor.role,
      mayAccept: roles,
    }),
)

/** SAPD-11: past peer support all is tracked, in the professional's system and not here. */
export const careTracked = rule<Accepting>({
  id: 'handoff.care-tracked',
  asks: 'whoever takes the referral to professional care keeps track of it',
})(
  ({ command, state }) =>
    isProfessional(state.referred.destination) ? verdictOf(command.tracked) : 'satisfied',
  ({ command, state }) => ({
    destination: state.referred.destination,
    tracked: command.tracked ?? null,
  }),
)

/** What is asked when a referral is taken. */
export const acceptingRules = [inHouseAcceptedBy, careTracked]

/** The facts when a hand-off is completed. */
export type Completing = { readonly command: HandOffCommandOf<'CompleteHandOff'> }

/** SAPD-26. It judges what has happened, so it is told and refuses nothing. */
export const warm = rule<Completing>({
  id: 'handoff.warm',
  asks: 'the hand-off is smooth, and nobody feels left behind',
  effect: 'report',
})(
  ({ command }) => verdictOf(command.warm),
  ({ command }) => ({ warm: command.warm ?? null, introduced: command.introduced }),
)

/** What is asked when a hand-off is completed. */
export const completingRules = [warm]

/** The facts when a clinician gives care without a referral. */
export type OpeningCare = {
  readonly command: HandOffCommandOf<'OpenDirectCare'>
  readonly context: Context<HandOffObserved>
}

/** LEX-20: who gives care without a referral, and to whom. */
export const directCareBy = ruleWith<OpeningCare>()(
  {
    id: 'handoff.direct-care-by',
    asks: 'care without a referral is given by the role whose part it is, to those it is for',
  },
  { roles: listOf(Role, 1, 13), classes: listOf(RecipientClass, 1, 5) },
  ({ roles, classes }) =>
    ({ command, context }) =>
      verdictOf(roles.includes(context.actor.role) && classes.includes(command.recipientClass)),
  ({ roles, classes }) =>
    ({ command, context }) => ({
      role: context.actor.role,
      recipientClass: command.recipientClass,
      mayGive: roles,
      for: classes,
    }),
)

/** What is asked when a clinician gives care without a referral. */
export const openingCareRules = [directCareBy]
