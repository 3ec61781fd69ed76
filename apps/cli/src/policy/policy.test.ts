import { canonicalJson, policies, type Json, type Policy } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { peerSupport } from '../testing/peer-support.js'

const shipped = Object.entries<Policy>(policies)

describe.each(shipped)('policy show %s', (id, policy) => {
  it('names every rule with what it asks, its citations and the pack that sets it', async () => {
    const { code, stdout } = await peerSupport(['policy', 'show', id])
    expect(code).toBe(0)
    const text = stdout.replaceAll(/\s+/g, ' ')
    for (const { rule, modality, citations, pack, layer } of policy.settings) {
      expect(text).toContain(` ${rule} ${modality}`)
      for (const { row, source } of citations) expect(text).toContain(`${row}: ${source}`)
      expect(text).toContain(`set by ${pack} (${layer})`)
    }
    expect(text).toContain(policy.ref.hash)
  })

  it('names the titles of the agency, and how the pack reads what can be read in two ways', async () => {
    const { stdout } = await peerSupport(['policy', 'show', id])
    const text = stdout.replaceAll(/\s+/g, ' ')
    for (const { titles = [], interpretations = [] } of policy.packs) {
      for (const { role, called } of titles) expect(text).toContain(`${role}: ${called.join('; ')}`)
      for (const { of, reading } of interpretations) expect(text).toContain(`${of}: ${reading}`)
    }
  })

  it('fits into 80 columns', async () => {
    const { stdout } = await peerSupport(['policy', 'show', id])
    expect(stdout.split('\n').filter((line) => line.length > 80)).toStrictEqual([])
  })

  it('gives the same as one canonical document with --json', async () => {
    const { code, stdout } = await peerSupport(['policy', 'show', id, '--json'])
    expect(code).toBe(0)
    const document = JSON.parse(stdout) as {
      readonly policy: Json
      readonly settings: readonly { readonly rule: string; readonly asks: string | null }[]
    }
    expect(`${canonicalJson(document)}\n`).toBe(stdout)
    expect(document.policy).toStrictEqual(policy.ref)
    expect(document.settings.map(({ rule }) => rule)).toStrictEqual(
      policy.settings.map(({ rule }) => rule),
    )
    expect(document.settings.filter(({ asks }) => asks === null)).toStrictEqual([])
  })
})

describe('policy list', () => {
  it('names every policy with its packs', async () => {
    const { code, stdout } = await peerSupport(['policy', 'list'])
    expect(code).toBe(0)
    for (const [id, { ref }] of shipped) {
      expect(stdout).toMatch(new RegExp(`^${id}$`, 'm'))
      expect(stdout).toContain(`  ${ref.packs.join(' over ')}\n`)
    }
  })

  it('gives the same as one canonical document with --json', async () => {
    const { stdout } = await peerSupport(['policy', 'list', '--json'])
    const known = JSON.parse(stdout) as readonly { readonly id: string; readonly hash: string }[]
    expect(known.map(({ id, hash }) => ({ id, hash }))).toStrictEqual(
      shipped.map(([id, { ref }]) => ({ id, hash: ref.hash })),
    )
  })
})
