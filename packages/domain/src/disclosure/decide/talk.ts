import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, decided } from '../../kernel/check.js'
import type { Finding } from '../../kernel/finding.js'
import type { DisclosureCommandOf } from '../commands.js'
import { decideDisclosure } from '../decide-disclosure.js'
import type { DisclosureEvent } from '../events.js'
import type { ExceptionMet } from '../exception.js'
import type { DisclosurePolicy } from '../policy.js'
import type { Answer } from '../question.js'
import { consultedRules, consultingRules, inquiryRules } from '../rules/others.js'
import type { Consulting } from '../state.js'
import { joined, type Result } from './result.js'

const none: readonly ExceptionMet[] = []

const unmetOf = ({ findings }: Answer): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict !== 'satisfied')

/** Answers an inquiry. SLM-CG-3c. */
export const answerInquiry = (policy: DisclosurePolicy) => {
  const judge = check(policy, inquiryRules)
  return (command: DisclosureCommandOf<'AnswerInquiry'>): Result => {
    const { asks, reply } = command
    return pipe(
      judge(command),
      E.map((advisories) =>
        decided(policy, [{ type: 'InquiryAnswered', asks, reply }], advisories),
      ),
    )
  }
}

/** Decides whether a consultation may be held: as a question of who is consulted. IACP-6.5c, SLM-CF-2. */
export const requestConsultation = (policy: DisclosurePolicy) => {
  const judge = check(policy, consultingRules)
  const answerOf = decideDisclosure(policy)
  return (command: DisclosureCommandOf<'RequestConsultation'>): Result => {
    const { detail, occasion, consent } = command
    const answer = answerOf({
      asks: command.with,
      knowledge: detail === 'deidentified' ? 'deidentified' : 'session',
      exceptions: none,
      consent,
      purpose: occasion === 'crisis' || occasion === 'emergency' ? 'crisis' : 'mentalHealthSupport',
    })
    const event: DisclosureEvent = {
      type: 'ConsultationRequested',
      with: command.with,
      detail,
      occasion,
      consent,
    }
    const unmet = unmetOf(answer)
    return joined(policy, answer.asker === 'denied' ? unmet : [], unmet, judge(command), event)
  }
}

/** Records what came of a consultation. SLM-CC-6, SLM-TM-3. */
export const recordConsultation = (policy: DisclosurePolicy) => {
  const judge = check(policy, consultedRules)
  return (command: DisclosureCommandOf<'RecordConsultation'>, state: Consulting): Result => {
    const { answered, servicesRecommended } = command
    const event: DisclosureEvent = { type: 'ConsultationRecorded', answered, servicesRecommended }
    return pipe(
      judge({ command, state }),
      E.map((advisories) => decided(policy, [event], advisories)),
    )
  }
}

/** Decides on talk about fitness for duty, judged from both sides. SLM-HB-3d. */
export const communicateFitness = (policy: DisclosurePolicy) => {
  const answerOf = decideDisclosure(policy)
  return ({ from, to }: DisclosureCommandOf<'CommunicateFitness'>): Result => {
    const answers = [to, from].map((asks) =>
      answerOf({
        asks,
        knowledge: 'fitnessForDuty',
        exceptions: none,
        consent: 'none',
        purpose: 'fitnessForDuty',
      }),
    )
    const refusing = answers.filter(({ asker }) => asker === 'denied').flatMap(unmetOf)
    const advising = answers.flatMap(unmetOf)
    const event: DisclosureEvent = { type: 'FitnessCommunicated', from, to }
    return joined(policy, refusing, advising, E.right([]), event)
  }
}
