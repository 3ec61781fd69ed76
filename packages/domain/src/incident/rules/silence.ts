import type { Context } from '../../kernel/decider.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { IncidentCommandOf } from '../commands.js'
import { hoursLater } from '../hours-later.js'
import type { IncidentObserved } from '../observed.js'
import type { Course } from '../state.js'
import { HoldHours } from '../vocabulary.js'

/** The facts when a member begins at the scene. */
export type Starting = { readonly course: Course }

const isHeld = ({ course }: Starting): boolean =>
  course.holds.some(({ source, lifted }) => source === 'onScene' && !lifted)

/** SLM-SM-1: the silence begins no later than the support. */
export const holdBeforeOnScene = rule<Starting>({
  id: 'incident.hold-before-on-scene',
  asks: 'the team is asked to keep silent on social media before a peer acts at the scene',
})(
  (facts) => verdictOf(isHeld(facts)),
  (facts) => ({ held: isHeld(facts) }),
)

/** What is asked when a member begins at the scene. */
export const startingRules = [holdBeforeOnScene]

/** The facts when a hold is lifted. */
export type Lifting = {
  readonly command: IncidentCommandOf<'LiftSocialMediaHold'>
  readonly course: Course
  readonly context: Context<IncidentObserved>
}

/** SLM-SM-1: it lasts while any peer acts at the scene. */
export const holdWhileOnScene = rule<Lifting>({
  id: 'incident.hold-while-on-scene',
  asks: 'the silence lasts while a peer acts at the scene',
})(
  ({ command, course }) => verdictOf(command.source !== 'onScene' || course.atScene.length === 0),
  ({ command, course }) => ({ source: command.source, atScene: course.atScene.length }),
)

/** SLM-SM-2: it lasts for so many hours after the official release. */
export const holdAfterRelease = ruleWith<Lifting>()(
  {
    id: 'incident.hold-after-release',
    asks: 'the silence lasts for the hours that the policy sets after an official release',
  },
  { hours: HoldHours },
  ({ hours }) =>
    ({ command: { source, from }, context }) =>
      verdictOf(source === 'onScene' || hoursLater(from, hours) <= context.at),
  ({ hours }) =>
    ({ command: { source, from }, context }) => ({ source, from, hours, at: context.at }),
)

/** What is asked when a hold is lifted. */
export const liftingRules = [holdWhileOnScene, holdAfterRelease]

/** The facts when something on social media is recorded. */
export type Concern = { readonly command: IncidentCommandOf<'RecordSocialMediaConcern'> }

/** SLM-SM-1, SLM-SM-2. It judges what has happened, so it is told and refuses nothing. */
export const silentDuringHold = rule<Concern>({
  id: 'incident.silent-during-hold',
  asks: 'members keep silent on social media while a hold lasts',
  effect: 'report',
})(
  ({ command }) => verdictOf(command.kind !== 'duringHold'),
  ({ command }) => ({ kind: command.kind }),
)

/** SLM-SM-3. It judges what has happened, so it is told and refuses nothing. */
export const noDerogatoryComments = rule<Concern>({
  id: 'incident.no-derogatory-comments',
  asks: 'members make no derogatory comments about the agency or each other',
  effect: 'report',
})(
  ({ command }) => verdictOf(command.kind !== 'derogatory'),
  ({ command }) => ({ kind: command.kind }),
)

/** What is asked when something on social media is recorded. */
export const concernRules = [silentDuringHold, noDerogatoryComments]
