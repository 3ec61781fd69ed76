import fc from 'fast-check'
import * as t from 'io-ts'
import type { Fields } from '../kernel/codec/closed-record.js'
import { opaqueId } from '../kernel/opaque-id.js'

/** A few ids of every kind, so that commands meet each other's ids. */
const ids: readonly string[] = [3, 5, 11, 13].flatMap((seed) => {
  const id = opaqueId(Uint8Array.from({ length: 16 }, (_, i) => (seed * (i + 7) * 37) % 251))
  return id === undefined ? [] : [id]
})

const id = fc.constantFrom(...ids)
const date = fc.constantFrom('2025-02-14', '2025-05-01', '2025-12-31', '2024-02-29', '2026-02-01')
const digest = fc.constantFrom('ab'.repeat(32), '0c'.repeat(32))

const leaves: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  ActorId: id,
  AgencyId: id,
  DisclosureId: id,
  MemberId: id,
  OccasionId: id,
  ReleaseId: id,
  ReportingUnitId: id,
  ProgramId: id,
  ClinicianId: id,
  SeatId: id,
  CalendarDate: date,
  Instant: fc.constantFrom('2024-12-31T12:00:00.000Z', '2025-06-29T23:30:00.000Z'),
  CalendarQuarter: fc.constantFrom('2024-Q4', '2025-Q1', '2025-Q4', '2026-Q1'),
  Digest: digest,
  Within: fc.constantFrom('atOnce', 30, 1440),
  Year: fc.constantFrom(2024, 2025, 2026),
  ReleaseYear: fc.constantFrom(2024, 2025, 2026),
}

/** Numbers that pass the codec, out of some that are near the bounds which the library uses. */
const numbers: readonly number[] = [0, 1, 2, 3, 5, 11, 30, 60, 240, 366, 1000, 1440]

const record = (required: Fields, optional: Fields): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries({ ...required, ...optional }).map(([name, codec]) => [
        name,
        arbitraryOf(codec),
      ]),
    ),
    { requiredKeys: Object.keys(required) },
  )

/** Makes the arbitrary of a codec of this library: everything it yields passes the codec. */
export const arbitraryOf = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  if ('variants' in codec)
    return fc.oneof(
      ...Object.values(codec.variants as { readonly [type: string]: t.Mixed }).map(arbitraryOf),
    )
  if ('required' in codec && 'optional' in codec)
    return record(codec.required as Fields, codec.optional as Fields)
  if ('item' in codec) {
    const items = fc.uniqueArray(arbitraryOf(codec.item as t.Mixed), { maxLength: 10 })
    return items.filter((list) => codec.is(list))
  }
  if ('words' in codec) return fc.constantFrom(...(codec.words as readonly string[]))
  if (codec instanceof t.BooleanType) return fc.boolean()
  if (codec instanceof t.LiteralType) return fc.constant(codec.value)
  return leaves[codec.name] ?? fc.constantFrom(...numbers.filter((each) => codec.is(each)))
}
