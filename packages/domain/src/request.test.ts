import * as E from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { decodeRequest } from './request.js'

const faults = (document: unknown): readonly string[] =>
  E.match(
    (found: readonly string[]) => found,
    () => [],
  )(decodeRequest(document))

test.each([
  ['a list', []],
  ['null', null],
  ['a text of 1 character', 'x'],
  ['a number', 4711],
  ['nothing', undefined],
])('a command that is no record is told what it is: %s', (what, document) => {
  expect(faults(document)).toEqual([`the command must be a record, but is ${what}`])
})

test('a command that says of no stream what it is about is told the streams', () => {
  expect(faults({})).toEqual([
    '`category` must be one of `member`, `contact`, `disclosure`, `program`, `release`, `incident`, `outreach`, `offer`, `handoff`, but is nothing',
  ])
})

test.each(['marie.curie@pd.example', 'MarieCurie', 'badge4711', '314-555-1234'])(
  'a command never has the name of a strange field repeated to it: %s',
  (field) => {
    const found = faults({ category: 'contact', command: { type: 'DeclineSupport', [field]: 1 } })
    expect(found.at(-1)).toBe('`command.…` must be absent: it is not a field of this record')
    expect(found.join()).not.toContain(field)
  },
)
