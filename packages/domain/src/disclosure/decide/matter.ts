import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, decided, outOfOrder } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { DisclosureCommandOf } from '../commands.js'
import { decideDisclosure } from '../decide-disclosure.js'
import type { DisclosureEvent } from '../events.js'
import { reaches } from '../exception.js'
import type { DisclosurePolicy } from '../policy.js'
import type { Answer } from '../question.js'
import { classifyingRules, decidingRules, sanctionRules, tellingRules } from '../rules/matter.js'
import { minutesBetween, reportInTime, timingUnder } from '../rules/timing.js'
import type { Matter } from '../state.js'
import { joined, nothingNew, type Result } from './result.js'

type MatterCommand =
  | DisclosureCommandOf<'ClassifyException'>
  | DisclosureCommandOf<'RecordAuthorization'>
  | DisclosureCommandOf<'SeekCounsel'>
  | DisclosureCommandOf<'DecideDisclosure'>
  | DisclosureCommandOf<'MakeDisclosure'>
  | DisclosureCommandOf<'MakeReport'>
  | DisclosureCommandOf<'ProposeSanction'>

/** Decides in a matter that was raised. */
export type DecideMatter = (
  command: MatterCommand,
  state: Matter,
  context: Context<unknown>,
) => Result

const classifying = (policy: DisclosurePolicy) => {
  const judge = check(policy, classifyingRules)
  const exceptions = policy.exceptions ?? []
  const count = new Set(exceptions.map(({ id }) => id)).size
  return (
    { exception, threshold }: DisclosureCommandOf<'ClassifyException'>,
    { question }: Matter,
    { at }: Context<unknown>,
  ): Result => {
    const known = question.exceptions.some(
      (one) => one.exception === exception && one.threshold === threshold,
    )
    if (known) return nothingNew(policy)
    const named = exceptions.some(
      (one) => one.id === exception && reaches(threshold, one.threshold),
    )
    return pipe(
      judge({ met: { exception, threshold }, named, exceptions: count }),
      E.map((advisories) =>
        decided(policy, [{ type: 'ExceptionClassified', exception, threshold, at }], advisories),
      ),
    )
  }
}

/** A decision as it is stored: the fields are named, so that none can slip in. */
const disclosureDecided = (
  { outcome, underProcedure }: DisclosureCommandOf<'DecideDisclosure'>,
  { to, asking, within }: Answer,
  { actor }: Context<unknown>,
): DisclosureEvent => ({
  type: 'DisclosureDecided',
  outcome,
  to: outcome === 'denied' ? [] : to,
  asking: outcome === 'required' ? asking : [],
  role: actor.role,
  by: actor.id,
  ...(outcome === 'required' && within !== undefined ? { within } : {}),
  ...(underProcedure === undefined ? {} : { underProcedure }),
})

const deciding = (policy: DisclosurePolicy) => {
  const judge = check(policy, decidingRules)
  const answer = decideDisclosure(policy)
  return (
    command: DisclosureCommandOf<'DecideDisclosure'>,
    state: Matter,
    context: Context<unknown>,
  ): Result => {
    if (state.status !== 'raised' && state.decision?.outcome === command.outcome)
      return nothingNew(policy)
    if (state.status === 'completed')
      return outOfOrder(policy, 'disclosure', command.type, state.status)
    const found = answer(state.question)
    const unmet = found.findings.filter(({ verdict }) => verdict !== 'satisfied')
    const isTelling = command.outcome === 'permitted'
    const isRefused = isTelling && found.asker === 'denied'
    return joined(
      policy,
      isRefused ? unmet : [],
      isTelling ? unmet : [],
      judge({ command, state, answer: found, context }),
      disclosureDecided(command, found, context),
    )
  }
}

const telling = (policy: DisclosurePolicy) => {
  const judge = check(policy, tellingRules)
  const judgeTime = check(policy, [reportInTime])
  const timingOf = timingUnder(policy)
  return (
    { type, to }: DisclosureCommandOf<'MakeDisclosure'> | DisclosureCommandOf<'MakeReport'>,
    { status, decision, told, since }: Matter,
    { at }: Context<unknown>,
  ): Result => {
    const outcome = type === 'MakeReport' ? 'required' : 'permitted'
    if (status === 'raised' || decision?.outcome !== outcome)
      return outOfOrder(policy, 'disclosure', type, status)
    if (told.includes(to)) return nothingNew(policy)
    const reporting = { within: decision.within, minutes: minutesBetween(since ?? at, at) }
    const event: DisclosureEvent =
      type === 'MakeDisclosure'
        ? { type: 'DisclosureMade', to }
        : { type: 'ReportMade', to, timing: timingOf(reporting), at }
    return pipe(
      judge({ to, decided: decision.to }),
      E.chain((advisories) =>
        pipe(
          type === 'MakeReport' ? judgeTime(reporting) : E.right([]),
          E.map((late) => decided(policy, [event], [...advisories, ...late])),
        ),
      ),
    )
  }
}

const sanctioning = (policy: DisclosurePolicy) => {
  const judge = check(policy, sanctionRules)
  return ({ type, by }: DisclosureCommandOf<'ProposeSanction'>, state: Matter): Result => {
    if (state.sanctioned === by) return nothingNew(policy)
    return state.status === 'raised'
      ? outOfOrder(policy, 'disclosure', type, state.status)
      : pipe(
          judge(state),
          E.map((advisories) => decided(policy, [{ type: 'SanctionProposed', by }], advisories)),
        )
  }
}

/** Fills the policy in for all that happens in a matter. */
export const decideMatter = (policy: DisclosurePolicy): DecideMatter => {
  const classify = classifying(policy)
  const decide = deciding(policy)
  const tell = telling(policy)
  const sanction = sanctioning(policy)
  return (command, state, context) => {
    switch (command.type) {
      case 'ClassifyException':
        return classify(command, state, context)
      case 'RecordAuthorization':
        return state.question.consent === command.form
          ? nothingNew(policy)
          : E.right(decided(policy, [{ type: 'AuthorizationRecorded', form: command.form }]))
      case 'SeekCounsel':
        return state.counselled
          ? nothingNew(policy)
          : E.right(decided(policy, [{ type: 'CounselSought' }]))
      case 'DecideDisclosure':
        return decide(command, state, context)
      case 'MakeDisclosure':
      case 'MakeReport':
        return tell(command, state, context)
      case 'ProposeSanction':
        return sanction(command, state)
    }
  }
}
