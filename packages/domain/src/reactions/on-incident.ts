import { debriefAttended, debriefScheduled } from '../incident/rules/aftermath.js'
import { holdBeforeOnScene } from '../incident/rules/silence.js'
import type { Course } from '../incident/state.js'
import type { Settings } from '../kernel/check.js'
import { listOf } from '../kernel/codec/list-of.js'
import { givenBeforeClosed } from '../outreach/rules.js'
import { OutreachOccasion } from '../outreach/vocabulary.js'
import { parametersOf } from './parameters.js'
import { nothing, type Reaction, type ReactTo } from './reaction.js'

const debrief = (rule: string): Reaction => ({
  category: 'incident',
  stream: 'same',
  by: 'coordinator',
  rule,
  command: { type: 'ScheduleDebrief' },
  fillIn: ['occasion', 'on'],
})

const hold: Reaction = {
  category: 'incident',
  stream: 'same',
  by: 'coordinator',
  rule: holdBeforeOnScene.id,
  command: { type: 'OpenSocialMediaHold', source: 'onScene' },
  fillIn: ['from'],
}

/** The same for every incident: there is nothing in it to know an incident or a person by. */
const outreach: Reaction = {
  category: 'outreach',
  stream: 'new',
  by: 'coordinator',
  rule: givenBeforeClosed.id,
  command: { type: 'RaiseOutreach', occasion: 'injury' },
}

/** What a large-scale activation calls for and is not there yet. */
const largeScale = (policy: Settings): ((course: Course) => readonly Reaction[]) => {
  const debriefing = [debriefScheduled, debriefAttended].find(
    ({ id }) => policy.settingOf(id) !== undefined,
  )
  const isSilent = policy.settingOf(holdBeforeOnScene.id) !== undefined
  return ({ declared, debriefs, holds }) => {
    if (!declared.largeScale) return nothing
    const isHeld = holds.some(({ source }) => source === 'onScene')
    return [
      ...(debriefing === undefined || debriefs.length > 0 ? [] : [debrief(debriefing.id)]),
      ...(isSilent && !isHeld ? [hold] : []),
    ]
  }
}

/**
 * A large-scale activation calls for a debriefing of the team (IACP-5.3, SLM-ACT-9) and for silence on
 * social media (SLM-SM-1), where the policy asks for them. An incident in which an employee was hurt
 * calls for outreach where the policy owes it on that occasion (SLM-CG-4a).
 */
export const onIncident = (policy: Settings): ReactTo<'incident'> => {
  const onLargeScale = largeScale(policy)
  const owed =
    parametersOf(policy, givenBeforeClosed.id, { occasions: listOf(OutreachOccasion, 1, 7) })
      ?.occasions ?? []
  const onInjury = owed.includes('injury') ? [outreach] : nothing
  return ({ event, state }) => {
    if (!('course' in state)) return nothing
    switch (event.type) {
      case 'ActivationAuthorized':
        return onLargeScale(state.course)
      case 'IncidentDeclared':
        return event.criteria.includes('employeeInjuredOrKilled') ? onInjury : nothing
      default:
        return nothing
    }
  }
}
