import {
  streamName,
  type ActorId,
  type AgencyId,
  type CalendarDate,
  type CommandId,
  type Instant,
  type OpaqueId,
  type PackRef,
  type PolicyRef,
  type StreamName,
} from '@peer-support/domain'
import { digestOf, noDigest } from '../digest-of.js'
import { eventId } from '../event-id.js'
import type { Append } from '../event-log.js'
import { nextRevision, type ExpectedRevision } from '../expected-revision.js'
import type { Receipt } from '../receipt.js'
import { seal, type SealedRecord } from '../sealed-record.js'

/** An opaque id, the same for the same words: the suite draws nothing. */
const idFor = (words: string): OpaqueId => digestOf(words).slice(0, 32) as OpaqueId

const agency = idFor('agency') as AgencyId

const policy: PolicyRef = { packs: ['sample@1.0.0' as PackRef], hash: digestOf('policy') }

/** A command's id by a word. */
export const commandCalled = (word: string): CommandId => idFor(`command ${word}`) as CommandId

/** A stream's name by a word. */
export const streamCalled = (word: string): StreamName =>
  streamName('sample', agency, idFor(`stream ${word}`))

/** An append of `size` records for a stream that stands so, all of one command. */
export const sampleAppend = (
  stream: StreamName,
  expected: ExpectedRevision,
  size: number,
  command: string,
): Append => {
  const causation = commandCalled(command)
  const records: SealedRecord[] = []
  for (let index = 0; index < size; index += 1) {
    const revision = nextRevision(expected) + index
    records.push(
      seal({
        id: eventId(causation, index),
        version: 1,
        stream,
        revision,
        recorded: '2024-03-05T06:07:08.009Z' as Instant,
        on: '2024-03-05' as CalendarDate,
        agency,
        policy,
        causation,
        request: digestOf(command),
        advised: 0,
        actor: { role: 'coordinator', id: idFor('actor') as ActorId },
        event: { type: 'Sampled', count: revision },
        previous: records.at(-1)?.hash ?? noDigest,
      }),
    )
  }
  return { stream, expected, records }
}

/** A rejection's receipt. */
export const sampleReceipt = (command: string, fact: number): Receipt => ({
  command: commandCalled(command),
  request: digestOf(command),
  outcome: {
    type: 'Rejected',
    findings: [
      {
        rule: 'sample.rule',
        verdict: 'violated',
        modality: 'required',
        asks: 'a sample is taken',
        shows: { fact, words: ['one', 'two'], missing: null },
        citations: [{ row: 'SAMPLE-1', source: 'Sample 1' }],
      },
    ],
    policy,
  },
})
