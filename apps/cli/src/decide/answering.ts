import {
  closedRecord,
  decodeRequest,
  explainErrors,
  fold,
  leaf,
  streams,
  type AnyRequest,
  type Policy,
  type Request,
  type StreamDefinition,
} from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { isObject } from '../input/is-object.js'
import { parseJson } from '../input/parse-json.js'
import type { Line } from '../input/read-lines.js'
import { invalid, told, type Answer } from './answer.js'
import { ObservedFacts } from './observed.js'

const isList = (u: unknown): u is readonly unknown[] => Array.isArray(u)

const Question = closedRecord(
  'question',
  {
    given: leaf('given', 'the list of the events of the stream', isList),
    request: leaf('request', 'a command as it arrives, which is a JSON object', isObject),
  },
  { observed: ObservedFacts },
)
type Question = t.TypeOf<typeof Question>

type Event = { readonly type: string }

/** Answers the questions of one kind of stream. */
const answeringFor = <C extends Event, S, Ev extends Event, O>(
  { category, decider, events }: StreamDefinition<C, S, Ev, O, Policy>,
  policy: Policy,
) => {
  const Given = closedRecord('question', { given: t.readonlyArray(events, `${category} events`) })
  const decide = decider.decide(policy)
  return ({ command, at, on, actor }: Request<C>, given: unknown, observed: Partial<O>): Answer => {
    const history = Given.decode({ given })
    if (E.isLeft(history)) return invalid(...explainErrors(history.left))
    const state = fold(decider)(history.right.given)
    const decided = decide(command, state, { at, on, actor, observed })
    if (E.isLeft(decided)) {
      const { findings, policy: under } = decided.left
      return { outcome: 'rejected', findings: told(findings), policy: under }
    }
    const { events: emitted, advisories, policy: under } = decided.right
    const stored = emitted.map((event) => events.encode(event))
    return { outcome: 'accepted', events: stored, advisories: told(advisories), policy: under }
  }
}

/**
 * Answers questions under a policy: given a stream's events, what would a command lead to? Nothing is
 * stored, and each line stands for itself.
 */
export const answering = (policy: Policy): ((line: Line) => Answer) => {
  const member = answeringFor(streams.member, policy)
  const contact = answeringFor(streams.contact, policy)
  const release = answeringFor(streams.release, policy)
  const program = answeringFor(streams.program, policy)
  const offer = answeringFor(streams.offer, policy)
  const handoff = answeringFor(streams.handoff, policy)
  const disclosure = answeringFor(streams.disclosure, policy)
  const incident = answeringFor(streams.incident, policy)
  const outreach = answeringFor(streams.outreach, policy)

  const answer = (request: AnyRequest, { given, observed = {} }: Question): Answer => {
    switch (request.category) {
      case 'member':
        return member(request, given, observed)
      case 'contact':
        return contact(request, given, observed)
      case 'offer':
        return offer(request, given, observed)
      case 'incident':
        return incident(request, given, observed)
      case 'handoff':
        return handoff(request, given, observed)
      case 'program':
        return program(request, given, observed)
      case 'release':
        return release(request, given, {})
      case 'outreach':
        return outreach(request, given, {})
      case 'disclosure':
        return disclosure(request, given, {})
    }
  }

  return (line) => {
    if ('fault' in line) return invalid(line.fault)
    const document = parseJson(line.text)
    if (E.isLeft(document)) return invalid('the line is not JSON: write one question on each line')
    const question = Question.decode(document.right)
    if (E.isLeft(question)) return invalid(...explainErrors(question.left))
    const request = decodeRequest(question.right.request)
    if (E.isLeft(request))
      return invalid(...request.left.map((fault) => `in \`request\`, ${fault}`))
    return answer(request.right, question.right)
  }
}
