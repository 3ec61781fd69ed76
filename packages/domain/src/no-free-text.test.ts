import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { closedRecord } from './kernel/codec/closed-record.js'
import { tagged } from './kernel/codec/tagged.js'
import { streams } from './streams.js'
import { walkCodec, type Walked } from './testing/walk-codec.js'

/**
 * The proof of the first decision of the domain model: no event and no command can hold free text.
 * Every codec is walked down to its scalars. Each is a literal, a boolean, a word of a closed
 * vocabulary, or one of the leaf codecs named here; and every leaf is tried with what people write.
 */
const leaves: readonly string[] = [
  'IncidentCount',
  'Instant',
  'ActorId',
  'AgencyId',
  'CalendarDate',
  'CalendarQuarter',
  'CellCount',
  'ClinicianId',
  'ContactMinutes',
  'Digest',
  'Delay',
  'Headcount',
  'MemberId',
  'OccasionId',
  'ReleaseId',
  'ReleaseYear',
  'ReportingUnitId',
  'SeatId',
  'SupporterMinimum',
  'TeamCount',
  'Threshold',
  'TrainingMinutes',
  'Within',
  'Year',
  'daysOff',
  'minutes',
  'supporters',
  'teamTrainings',
  'threshold',
]

const codecs: readonly (readonly [string, t.Mixed])[] = Object.values(streams).flatMap(
  ({ category, commands, events }): readonly (readonly [string, t.Mixed])[] => [
    [`${category} command`, commands],
    [`${category} event`, events],
  ],
)

const strangers = ({ scalars, opaque }: Walked): readonly string[] => [
  ...opaque,
  ...scalars
    .filter(({ codec }) => 'leaf' in codec && !leaves.includes(codec.name))
    .map(({ path, codec }) => `${path}: ${codec.name}`),
]

/** Whether a value of a scalar can be told apart from writing: bounded, or of a form nobody writes. */
const writing = fc.oneof(
  fc.constantFrom(
    'Marie Curie',
    'curie',
    'M. Curie, badge 4711',
    '4711',
    '314-555-1234',
    'he told me that he drinks',
    'marie.curie@example.org',
  ),
  fc.stringMatching(/^[A-Z][a-z]{1,12} [A-Z][a-z]{1,12}$/),
  fc.stringMatching(/^[0-9]{1,9}$/),
  fc.lorem({ maxCount: 12 }),
)

describe.each(codecs)('the codec of every %s', (name, codec) => {
  const walked = walkCodec(codec, name)

  test('holds scalars that are closed, and no text', () => {
    expect(walked.scalars.length).toBeGreaterThan(0)
    expect(strangers(walked)).toEqual([])
  })

  test('holds no scalar that takes what a person writes', () => {
    fc.assert(
      fc.property(writing, (text) => {
        expect(walked.scalars.filter((scalar) => scalar.codec.is(text))).toEqual([])
      }),
    )
  })

  test('holds no number that takes a badge number of seven digits', () => {
    expect(walked.scalars.filter((scalar) => scalar.codec.is(4_711_815))).toEqual([])
  })
})

describe('the walk itself', () => {
  test('finds a text wherever it hides', () => {
    const hidden = tagged('event', {
      Told: { required: { inner: closedRecord('inner', { note: t.string }) } },
      Maybe: { required: {}, optional: { name: t.string } },
    })
    expect(strangers(walkCodec(hidden, 'event'))).toEqual([
      'event.Told.inner.note: string',
      'event.Maybe.name: string',
    ])
  })

  test.each([
    ['a number without bounds', t.number],
    ['a record of anything', t.UnknownRecord],
    ['a list of texts', t.array(t.string)],
    ['a union with a text', t.union([t.string, t.null])],
  ])('does not let %s pass', (_, codec) => {
    expect(strangers(walkCodec(closedRecord('r', { field: codec }), 'r')).length).toBe(1)
  })
})
