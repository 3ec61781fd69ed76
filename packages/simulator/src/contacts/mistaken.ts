import type { Relationship } from '@peer-support/domain'
import type { MistakeKind } from '../mistake.js'
import type { Person } from '../roster.js'
import type { World } from '../world.js'
import type { Encounter } from './encounter.js'
import { isBarred } from './supporter.js'

const always: readonly MistakeKind[] = [
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
  'concludedBeforeOpen',
  'recordBeforeOpen',
  'openedTwice',
  'recordedTwice',
  'commandAfterEnd',
]

type Unfit = Extract<MistakeKind, `supporter${string}`>

/** Those who may not support now, by the mistake that it would be to let them. */
const unfit = ({ roster }: World): { readonly [K in Unfit]: readonly Person[] } => {
  const members = roster.members()
  return {
    supporterNotAppointed: roster.candidates(),
    supporterOnLeave: members.filter(({ presence }) => presence === 'onLeave'),
    supporterSuspended: members.filter(({ presence }) => presence === 'suspended'),
    supporterOnPlan: members.filter(isBarred),
  }
}

/** The mistake that is made in this contact, if any, and the unfit supporter where it is about one. */
export const drawMistake = (
  world: World,
): { readonly mistake?: MistakeKind; readonly supporter?: Person } => {
  const { draw, slips } = world
  const people = unfit(world)
  const kinds: readonly Unfit[] = [
    'supporterNotAppointed',
    'supporterOnLeave',
    'supporterSuspended',
    'supporterOnPlan',
  ]
  const mistake = slips.dueOf([...kinds.filter((kind) => people[kind].length > 0), ...always])
  if (mistake === undefined) return {}
  const about = kinds.find((kind) => kind === mistake)
  const supporter = about === undefined ? undefined : draw.oneOf(people[about])
  return supporter === undefined ? { mistake } : { mistake, supporter }
}

const tie = (world: World): Relationship =>
  world.draw.oneOf(['chainOfCommand', 'otherImpairing'] as const) ?? 'chainOfCommand'

/** A contact as the mistake needs it: with a tie to forget, or with none in the way. */
export const bent = (
  world: World,
  encounter: Encounter,
  mistake: MistakeKind | undefined,
): Encounter => {
  if (mistake === undefined) return encounter
  return { ...encounter, relationships: mistake === 'conflictNotExcepted' ? [tie(world)] : [] }
}
