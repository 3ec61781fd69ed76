import type { AgencyId, CalendarMonth, MemberId, ReportingUnitId } from '@peer-support/domain'
import type { ContactFact } from '@peer-support/statistics'
import type { ProjectedBatch } from '../read-model.js'

/** An agency for tests. */
export const agency = '9f1c2e47a0b86d35e2740c19fb58d63a' as AgencyId

/** The fact that a made-up log holds at a position; every third event makes one. */
export const exampleFact = (position: number): ContactFact => ({
  agency,
  month: `2025-${String((position % 12) + 1).padStart(2, '0')}` as CalendarMonth,
  recipientClass: position % 7 === 0 ? 'civilian' : 'sworn',
  reportingUnit: `c03a7d95e16b8f42d7a900000000000${position % 10}` as ReportingUnitId,
  mode: position % 5 === 0 ? 'telephone' : 'inPerson',
  minutes: (position % 240) + 1,
  serviceType: 'everydaySupport',
  band: position % 4 === 0 ? 'second' : 'first',
  referral: 'none',
  followUp: position % 2 === 0,
  supporter: `5b8e04d1c7f2a9636e1d00000000000${position % 10}` as MemberId,
})

/** The batches of a made-up log of so many positions, from a checkpoint on. */
export const exampleBatches = (
  checkpoint: number,
  head: number,
  size: number,
): readonly ProjectedBatch[] =>
  Array.from({ length: Math.ceil((head - checkpoint) / size) }, (_, i) => {
    const after = checkpoint + i * size
    const upTo = Math.min(after + size, head)
    const positions = Array.from({ length: upTo - after }, (_, k) => after + k + 1)
    return {
      after,
      upTo,
      facts: positions
        .filter((position) => position % 3 === 0)
        .map((position) => ({ position, fact: exampleFact(position) })),
    }
  })
