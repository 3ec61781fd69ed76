import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { canonicalJson, sha256, type Json } from '@peer-support/domain'
import { releaseYear, type ReleaseContent } from '@peer-support/statistics'
import * as E from 'fp-ts/lib/Either.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { agencyFile, appointment, closing, contact, idOf, year } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let shop: Workshop
beforeEach(() => {
  shop = workshop()
})
afterEach(() => shop.clean())

type Release = {
  readonly type: string
  readonly on?: string
  readonly digest?: string
  readonly content?: Json
  readonly sentences?: readonly string[]
}

const released = async (): Promise<{
  readonly code: number
  readonly releases: readonly Release[]
}> => {
  const { code, stdout } = await shop.run({ json: true })
  const { releases } = JSON.parse(stdout) as { readonly releases: readonly Release[] }
  return { code, releases }
}

const steps = async (): Promise<readonly string[]> =>
  (await shop.texts())
    .filter((text) => text.includes('"stream":"release-'))
    .map((text) => (JSON.parse(text) as { readonly event: { readonly type: string } }).event.type)

const all = year(240)
const untilClosed = all.slice(0, -1)

it('publishes a closed year once 30 days have passed', async () => {
  shop.commands(all)
  const { stdout } = await shop.run()
  const [published] = (await released()).releases
  expect(published?.digest).toBe(sha256(canonicalJson(published?.content ?? null)))
  const lines = stdout.split('\n')
  for (const line of [
    'peer support contacts in 2025, Test department',
    '  Unit 1  80',
    'release of 2025, published on 2026-02-06',
    `  sha-256 ${published?.digest ?? ''}`,
  ])
    expect(lines).toContain(line)
  expect(await steps()).toStrictEqual([
    'PeriodClosed',
    'TablesBuilt',
    'DisclosureControlled',
    'ReleasePublished',
  ])
})

it('waits until then, and stores nothing of the release', async () => {
  shop.commands(untilClosed)
  const { code, releases } = await released()
  expect({
    code,
    releases: releases.map(({ type, sentences }) => ({ type, sentences })),
  }).toStrictEqual({
    code: 0,
    releases: [
      {
        type: 'notPublished',
        sentences: [
          '`2025` is not released before 2026-01-30, so that late forms are in; ask again then',
        ],
      },
    ],
  })
  expect(await steps()).toStrictEqual(['PeriodClosed'])
})

it('publishes nothing of a year that was not closed', async () => {
  shop.commands(all.filter(({ command }) => command.type !== 'ClosePeriod'))
  expect(await released()).toStrictEqual({ code: 0, releases: [] })
})

it('publishes a year once: a contact that comes in later changes nothing of it', async () => {
  shop.commands(all)
  const first = await released()
  shop.commands([...all, ...contact(241), closing('2026-03-06T15:00:00.000Z')])
  expect(await released()).toStrictEqual(first)
  expect(await steps()).toHaveLength(4)
})

it('keeps two agencies on one log apart', async () => {
  shop.commands(all)
  const alone = await released()
  const other = idOf('another agency')
  shop.write('agency.json', { ...agencyFile, agency: other })
  shop.commands(all.map((one) => ({ ...one, id: idOf(`another ${one.id}`), agency: other })))
  const { code, releases } = await released()
  expect({ code, types: releases.map(({ type }) => type) }).toStrictEqual({
    code: 0,
    types: ['published'],
  })
  shop.write('agency.json', agencyFile)
  shop.commands([...all, ...contact(241), closing('2026-03-06T15:00:00.000Z')])
  expect(await released()).toStrictEqual(alone)
})

const kept = (kind: 'json' | 'csv'): string =>
  shop.path(`data/releases/${agencyFile.agency}/2025.${kind}`)

it('gives a release again from the bytes that were kept, whatever became of the agency file', async () => {
  shop.commands(all)
  const first = await released()
  expect(sha256(readFileSync(kept('json'), 'utf8'))).toBe(first.releases[0]?.digest)
  expect(readFileSync(kept('csv'), 'utf8').split('\r\n')[0]).toBe(
    'agency,year,table,version,cell,label,shown,note',
  )
  shop.write('agency.json', { ...agencyFile, units: agencyFile.units.slice(1) })
  expect(await released()).toStrictEqual(first)
})

it('makes the kept bytes again when they are gone, and says so when it cannot', async () => {
  shop.commands(all)
  const first = await released()
  const bytes = readFileSync(kept('json'), 'utf8')
  rmSync(kept('json'))
  expect(await released()).toStrictEqual(first)
  expect(readFileSync(kept('json'), 'utf8')).toBe(bytes)
  rmSync(kept('json'))
  shop.write('agency.json', { ...agencyFile, units: agencyFile.units.slice(1) })
  const { code, stdout, stderr } = await shop.run()
  const sentence = 'the tables of `2025` do not come out as they were published:'
  expect({ code, told: stderr.includes(sentence) }).toStrictEqual({ code: 1, told: true })
  expect(stdout).toContain('the release of 2025 is not shown\n')
  expect(stdout).toContain('  whole: ')
})

it('does not believe kept bytes that were changed', async () => {
  shop.commands(all)
  await shop.run()
  writeFileSync(kept('json'), readFileSync(kept('json'), 'utf8').replace('2025', '2026'))
  const { code, releases } = await released()
  expect({ code, types: releases.map(({ type }) => type) }).toStrictEqual({
    code: 1,
    types: ['differs'],
  })
})

it('releases a year once, even where it is closed a second time under another id', async () => {
  shop.commands(all)
  const first = await released()
  const second = { ...closing('2026-03-06T15:00:00.000Z'), stream: idOf('a second release') }
  shop.commands([...all, ...contact(241), second])
  const { code, releases } = await released()
  expect({ code, releases }).toStrictEqual({
    code: 0,
    releases: [
      first.releases[0],
      {
        type: 'notPublished',
        release: second.stream,
        year: 2025,
        sentences: [
          `\`2025\` is released once, as \`${idOf('release 2025')}\`, which was closed first: nothing is released under another id`,
        ],
      },
    ],
  })
  expect((await steps()).filter((type) => type === 'ReleasePublished')).toHaveLength(1)
})

it('takes no instant from a command that was rejected', async () => {
  const [, , , , record] = contact(300)
  shop.commands([...untilClosed, { ...record, at: '2026-03-06T15:00:00.000Z', on: '2026-03-06' }])
  expect((await released()).releases.map(({ type }) => type)).toStrictEqual(['notPublished'])
})

it('is never ahead of the clock, and refuses a command that is by more than a day', async () => {
  shop.commands(all)
  const early = await shop.run({ json: true, clock: '2026-01-29T12:00:00.000Z' })
  expect(early.stderr).toContain(
    `commands.ndjson:${all.length}: \`at\` lies more than a day ahead of the clock of this machine: correct the command, or the clock\n`,
  )
  shop.commands([...untilClosed, closing('2026-01-30T11:00:00.000Z')])
  const { stdout, code } = await shop.run({ json: true, clock: '2026-01-29T12:00:00.000Z' })
  const { releases } = JSON.parse(stdout) as { readonly releases: readonly Release[] }
  expect({ code, types: releases.map(({ type }) => type) }).toStrictEqual({
    code: 0,
    types: ['notPublished'],
  })
})

it('withholds a year whose tables show a small cell, and stores nothing of it', async () => {
  shop.commands(all)
  const broken: typeof releaseYear = (request) => (facts) =>
    E.map((content: ReleaseContent): ReleaseContent => ({
      ...content,
      tables: [
        {
          type: 'full',
          id: 'contacts-by-service-type',
          version: 1,
          by: 'serviceType',
          size: 12,
          note: '',
          cells: [{ key: 'everydaySupport', contacts: 1 }],
        },
      ],
    }))(releaseYear(request)(facts))
  const { stdout } = await shop.run({ json: true, stores: { release: broken } })
  const { releases } = JSON.parse(stdout) as { readonly releases: readonly Release[] }
  expect(releases.map(({ type }) => type)).toStrictEqual(['notPublished'])
  expect(releases[0]?.sentences?.[0]).toMatch(
    /^the release of `2025` is withheld, because the audit/,
  )
  expect(await steps()).toStrictEqual(['PeriodClosed'])
})

describe('under a policy that asks for more than the default', () => {
  const under = (settings: object): void => {
    shop.write('ours.json', {
      format: 1,
      id: 'ours',
      version: '1.0.0',
      title: 'Our policy',
      layer: 'agency',
      effectiveFrom: '2020-01-01',
      settings,
    })
    shop.write('agency.json', { ...agencyFile, policy: ['iacp-2021', 'ours.json'] })
  }
  const required = (parameters: object) => ({ modality: 'required', citations: [], parameters })

  it('hides what has fewer people behind it', async () => {
    under({ 'release.enough-contributors': required({ threshold: 50 }) })
    shop.commands(all)
    const { code, stdout } = await shop.run()
    expect(code).toBe(0)
    expect(stdout).toContain('fewer than 50 recipients')
    expect(await steps()).toHaveLength(4)
  })

  it('waits longer, tells which rule said so, and publishes when the time has come', async () => {
    under({ 'release.waited': required({ days: 60 }) })
    shop.commands(all)
    const { code, releases } = await released()
    expect({ code, types: releases.map(({ type }) => type) }).toStrictEqual({
      code: 0,
      types: ['notPublished'],
    })
    expect(releases[0]?.sentences).toHaveLength(1)
    expect(releases[0]?.sentences?.[0]).toMatch(
      /^the policy requires that the days that the policy sets have passed .* \[year: 2025, days: 60, on: 2026-02-06\]$/,
    )
    expect(await steps()).toStrictEqual(['PeriodClosed', 'TablesBuilt', 'DisclosureControlled'])
    const [nominate] = appointment(9)
    shop.commands([...all, { ...nominate, at: '2026-03-06T15:00:00.000Z', on: '2026-03-06' }])
    const later = await released()
    expect(later.releases.map(({ type, on }) => ({ type, on }))).toStrictEqual([
      { type: 'published', on: '2026-03-06' },
    ])
    expect(await steps()).toHaveLength(4)
  })
})
