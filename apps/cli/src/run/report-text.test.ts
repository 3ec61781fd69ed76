import { policies, type AgencyId, type ReleaseId, type ReportingUnitId } from '@peer-support/domain'
import { stripVTControlCharacters } from 'node:util'
import colors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { idOf } from '../testing/story.js'
import { reportText } from './report-text.js'
import type { Report } from './report.js'
import type { RuleCount } from './tally.js'

const rule = (n: number, citations: readonly string[] = []): RuleCount => ({
  rule: `contact.rule-${n}`,
  count: 1200 - n,
  asks: 'what is asked is told at such a length that it takes more than one line of eighty',
  citations: citations.map((source) => ({ row: 'IACP-1.1', source })),
})

const report: Report = {
  agency: {
    agency: idOf('agency') as AgencyId,
    name: 'Test\u001b[31m department',
    policy: 'slmpd',
    headcount: 1,
    units: [{ id: idOf('unit') as ReportingUnitId, name: 'Unit', headcount: 1 }],
  },
  policy: { packs: ['ours@1.0.0', 'theirs@2.0.0'] as never, hash: policies.slmpd.ref.hash },
  taken: {
    accepted: 12_345,
    rejected: 1,
    rejections: [rule(1, ['Our Manual 1', 'Our Manual 2']), rule(2, ['Our Manual 3']), rule(3)],
    advisories: [],
    wrong: { count: 1, first: [{ file: 'x.ndjson', line: 7, sentence: 'the line is wrong' }] },
    fresh: 0,
    latest: undefined,
    interruptedAfter: undefined,
  },
  releases: [
    {
      type: 'notPublished',
      release: idOf('release') as ReleaseId,
      year: 2025,
      sentences: [
        'the policy requires that the days have passed that it sets since the period ended',
      ],
    },
  ],
  verification: { records: 1, streams: 1, position: 1, faults: [] },
}

const plain = colors.createColors(false)
const text = reportText(plain, ['peer-support --help'])

describe('the report for a person', () => {
  it('tells what happened, why, and what to do next', () => {
    expect(text(report)).toBe(`Test[31m department
policy ours@1.0.0 over theirs@2.0.0

for the program alone, not for publication, down to the releases:
12,346 commands: 12,345 accepted, 1 rejected
  1 not read, each told above with its line

rejected, by rule (one command can break several)
  1,199  contact.rule-1
         what is asked is told at such a length that it takes more than one line
         of eighty
         Our Manual 1 (and 1 more)
  1,198  contact.rule-2
         what is asked is told at such a length that it takes more than one line
         of eighty
         Our Manual 3
  1,197  contact.rule-3
         what is asked is told at such a length that it takes more than one line
         of eighty

no release of 2025
  the policy requires that the days have passed that it sets since the period
  ended

log
  whole: 1 record in 1 stream, each digest and each link
  of each stream checked from the first record to the last

look further
  peer-support --help
`)
  })

  it('shows the eight rules that spoke most often, and says how many more there are', () => {
    const rejections = Array.from({ length: 10 }, (_, n) => rule(n))
    const lines = text({ ...report, taken: { ...report.taken, rejections } }).split('\n')
    expect(lines.filter((line) => line.includes('contact.rule-'))).toHaveLength(8)
    expect(lines).toContain('  and 2 rules more: `--json` lists all of them')
  })

  it('tells each fault of a log that is not whole', () => {
    const faults = [{ type: 'WrongCount', counted: 1, claimed: 2 }] as const
    const lines = text({ ...report, verification: { ...report.verification, faults } }).split('\n')
    expect(lines).toContain('  not whole: 1 record in 1 stream')
    expect(lines).toContain(
      '  the log holds 1 records, but 2 were stored: restore the log from a copy, and',
    )
  })

  it('says the same with colours as without', () => {
    const colored = reportText(colors.createColors(true), ['peer-support --help'])(report)
    const bare = stripVTControlCharacters(colored)
    expect(colored).not.toBe(bare)
    expect(bare).toBe(text(report))
  })
})
