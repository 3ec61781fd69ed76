import { canonicalJson, type CalendarDate } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ContactFact } from '../fact/contact-fact.js'
import { agency, exampleFact, supporter, unit } from '../fact/example-fact.js'
import { byServiceType } from '../table/contact-tables.js'
import { cellsOf } from '../table/definition.js'
import type { Directory } from './directory.js'
import type { Population } from './population.js'
import { countsOf } from './release-counts.js'
import type { ReleaseContent } from './release-content.js'
import { digestOfInputs, digestOfRelease, releaseJson } from './release-digest.js'
import { sentenceOfRefusal } from './release-refusal.js'
import { releaseYear, type ReleaseRequest } from './release-year.js'
import { renderCsv } from './render-csv.js'
import { renderText } from './render-text.js'

const units = [60, 80, 90, 110, 120, 150, 180, 210].map((headcount, i) => ({
  id: unit(i),
  headcount,
}))

const population: Population = { agency, headcount: 1000, units }

const request: ReleaseRequest = { year: 2025, today: '2026-01-30' as CalendarDate, population }

/** A number below `most`, spread evenly over contacts and, for each `salt`, on its own. */
const spread = (i: number, salt: number, most: number): number =>
  Math.floor((Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1) * most)

const kinds = cellsOf(byServiceType).map(({ key }) => key as ContactFact['serviceType'])

/** A year of a busy program: every unit and kind of support is used, one kind only a little. */
const year: readonly ContactFact[] = Array.from({ length: 480 }, (_, i) => {
  const kind = kinds[spread(i, 1, 12)] ?? 'onScene'
  return exampleFact({
    serviceType: kind === 'onScene' && i % 5 !== 0 ? 'postCriticalIncident' : kind,
    reportingUnit: unit(spread(i, 2, 8)),
    recipientClass: spread(i, 3, 9) === 0 ? 'family' : spread(i, 3, 9) > 5 ? 'civilian' : 'sworn',
    mode:
      (['inPerson', 'telephone', 'video', 'writtenMessage'] as const)[spread(i, 4, 4)] ?? 'video',
    band: spread(i, 5, 4) === 3 ? 'second' : 'first',
    referral: spread(i, 6, 6) === 0 ? 'chaplain' : 'none',
    followUp: spread(i, 7, 3) === 0,
    supporter: supporter(spread(i, 8, 13)),
    minutes: 15 + (i % 50),
  })
})

const released = (
  facts: readonly ContactFact[] = year,
  different: Partial<ReleaseRequest> = {},
): ReleaseContent => {
  const result = releaseYear({ ...request, ...different })(facts)
  if (E.isLeft(result)) return expect.unreachable(result.left.type)
  return result.right
}

const typesOf = ({ tables }: ReleaseContent) =>
  Object.fromEntries(tables.map((table) => [table.by, table.type]))

describe('a release', () => {
  it('shows each table as finely as is safe, and totals that follow from the tables', () => {
    const content = released()
    expect(content.totals).toMatchInlineSnapshot(`
      {
        "contacts": 480,
        "followUps": 174,
        "hours": "311.00",
        "openings": 359,
        "referrals": 87,
      }
    `)
    expect(typesOf(content)).toStrictEqual({
      serviceType: 'full',
      recipientClass: 'grouped',
      mode: 'full',
      reportingUnit: 'full',
      band: 'full',
      referral: 'grouped',
      followUp: 'full',
    })
  })

  it('takes the contacts of its agency and year only', () => {
    const others = [
      exampleFact({ month: '2024-12' as ContactFact['month'] }),
      exampleFact({ agency: unit(1) as string as ContactFact['agency'] }),
    ]
    expect(released([...year, ...others])).toStrictEqual(released())
  })

  it('of an agency of 50 to 249 people shows the total alone, with a band of hours', () => {
    const content = released(year.slice(0, 240), {
      population: { ...population, headcount: 249, units: [] },
    })
    expect('openings' in content.totals).toBe(false)
    expect(content.totals).toMatchInlineSnapshot(`
      {
        "contacts": 240,
        "followUps": 92,
        "hours": "100 to 199",
        "referrals": 44,
      }
    `)
    expect(content.tables.map((table) => table.by)).toStrictEqual(['referralGiven', 'followUp'])
  })

  const refused = (facts: readonly ContactFact[], different: Partial<ReleaseRequest> = {}) => {
    const result = releaseYear({ ...request, ...different })(facts)
    return E.isLeft(result) ? [result.left.type, sentenceOfRefusal(result.left)] : []
  }

  it('is refused before 30 days have passed', () => {
    expect(refused(year, { today: '2026-01-29' as CalendarDate })).toStrictEqual([
      'NotClosed',
      '`2025` is not released before 2026-01-30, so that late forms are in; ask again then',
    ])
  })

  it('is refused for an agency of fewer than 50 people', () => {
    const [type, sentence] = refused(year, { population: { ...population, headcount: 49 } })
    expect(type).toBe('AgencyTooSmall')
    expect(sentence).toContain('pool it with at least two other agencies')
  })

  it.each([
    ['too few recipients', year.slice(0, 12)],
    ['too few supporters', year.map((fact) => ({ ...fact, supporter: supporter(1) }))],
    ['too few who came again', year.filter(({ band }, i) => band === 'first' || i < 40)],
    ['nothing at all', []],
  ])('is refused with %s, in the same words whatever the reason', (_, facts) => {
    expect(refused(facts)).toStrictEqual(refused([]))
    expect(refused(facts)[0]).toBe('NotProven')
  })

  it('is refused when nearly everybody used the program', () => {
    expect(refused(year, { population: { ...population, headcount: 369 } })[0]).toBe('NotProven')
  })

  it('withholds the hours when one supporter gave nearly all of them', () => {
    const one = year.map((fact) => ({
      ...fact,
      minutes: fact.supporter === supporter(1) ? 1440 : 1,
    }))
    expect(released(one).totals.hours).toBe('*')
  })

  it('counts its cells for the release stream', () => {
    expect(countsOf(released())).toStrictEqual({
      tables: [
        'totals',
        'serviceType',
        'recipientClass',
        'mode',
        'reportingUnit',
        'band',
        'referral',
        'followUp',
      ],
      shown: [
        'totals',
        'serviceType',
        'recipientClass',
        'mode',
        'reportingUnit',
        'band',
        'referral',
        'followUp',
      ],
      cells: 5 + 12 + 5 + 4 + 8 + 2 + 7 + 2,
      hidden: 2 + 5 + 7,
    })
  })
})

describe('what is published', () => {
  it('is rendered to the same bytes after it was read back from its canonical JSON', () => {
    const kept = JSON.parse(releaseJson(released())) as ReturnType<typeof released>
    expect(renderText(directory)(kept)).toBe(renderText(directory)(released()))
    expect(renderCsv(directory)(kept)).toBe(renderCsv(directory)(released()))
  })

  const directory: Directory = {
    nameOf: (id) =>
      id === agency ? 'Example Police' : id === unit(1) ? '=1+1,"\u001b[31mX' : undefined,
  }

  it('is the same to the byte whatever the order of the facts', () => {
    const other = released([...year].reverse())
    expect(releaseJson(other)).toBe(releaseJson(released()))
    expect(renderText(directory)(other)).toBe(renderText(directory)(released()))
    expect(renderCsv(directory)(other)).toBe(renderCsv(directory)(released()))
    expect(digestOfInputs([...year].reverse())).toBe(digestOfInputs(year))
    expect(digestOfInputs(year.slice(1))).not.toBe(digestOfInputs(year))
  })

  it('names no supporter and no month', () => {
    const published = [releaseJson, renderText(directory), renderCsv(directory)].map((render) =>
      render(released()),
    )
    for (const text of published) {
      expect(text).not.toContain('2025-')
      for (let n = 0; n < 13; n += 1) expect(text).not.toContain(supporter(n))
    }
  })

  it('is canonical JSON, and its digest is of those bytes', () => {
    const content = released()
    expect(canonicalJson(JSON.parse(releaseJson(content)) as ReleaseContent)).toBe(
      releaseJson(content),
    )
    expect(digestOfRelease(content)).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOfRelease(released(year.slice(12)))).not.toBe(digestOfRelease(content))
  })

  it('reads as a table in a terminal, with the mark explained once', () => {
    const text = renderText(directory)(released())
    expect(text.split('\n').slice(0, 24)).toMatchInlineSnapshot(`
      [
        "peer support contacts in 2025, Example Police",
        "",
        "  contacts       480",
        "  openings       359",
        "  referrals       87",
        "  follow ups     174",
        "  hours       311.00",
        "",
        "contacts by service type",
        "  everyday support             41",
        "  career issue                 37",
        "  substance use                39",
        "  relationship or family       40",
        "  post critical incident        *",
        "  on scene                      *",
        "  hospital visit               31",
        "  death notification           49",
        "  family of injured or ill     35",
        "  pre incident education       42",
        "  stress management education  40",
        "  group discussion             33",
        "  (2 of 12 cells are hidden: some have too few people behind them, the others keep these from being worked out)",
        "",
        "contacts by recipient class",
      ]
    `)
    expect(text.match(/is a number that is not shown/g)).toHaveLength(1)
    expect(text).not.toContain('\u001b')
  })

  it('is CSV that a spreadsheet reads as text', () => {
    const rows = renderCsv(directory)(released()).split('\r\n')
    expect(rows.filter((row) => row.includes(unit(1)))).toMatchInlineSnapshot(`
      [
        "9f1c2e47a0b86d35e2740c19fb58d63a,2025,contacts-by-reporting-unit,1,c03a7d95e16b8f42d7a9000000000001,"'=1+1,""[31mX",56,nothing is hidden",
      ]
    `)
    expect(rows.filter((row) => row.includes('recipient-class'))).toMatchInlineSnapshot(`
      [
        "9f1c2e47a0b86d35e2740c19fb58d63a,2025,contacts-by-recipient-class,1,employees,employees,425,"shown in groups, because too many of its cells would have to be hidden"",
        "9f1c2e47a0b86d35e2740c19fb58d63a,2025,contacts-by-recipient-class,1,others,others,55,"shown in groups, because too many of its cells would have to be hidden"",
      ]
    `)
  })
})
