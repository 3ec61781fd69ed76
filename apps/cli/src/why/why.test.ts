import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { peerSupport } from '../testing/peer-support.js'
import { appointment, contact, idOf } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const [nominate, approve, appoint] = appointment(1)
const [, , , , record] = contact(6)

let shop: Workshop
beforeEach(async () => {
  shop = workshop()
  shop.commands([nominate, approve, appoint, record])
  await shop.run()
})
afterEach(() => shop.clean())

const why = (id: string | undefined, ...more: readonly string[]) =>
  peerSupport(['why', id ?? '', '--data', shop.path('data'), ...more])

it('tells what an accepted command stored, and under which policy', async () => {
  const { code, stdout } = await why(approve?.id)
  expect({ code, told: stdout.split('\n').slice(0, 2) }).toStrictEqual({
    code: 0,
    told: ['accepted', '  MembershipApproved at position 2'],
  })
  expect(stdout).toMatch(/\npolicy .*iacp-2021@.*\nhash [0-9a-f]{64}\n$/)
})

it('tells every reason of a refusal as a sentence', async () => {
  const { code, stdout } = await why(record?.id)
  expect({ code, told: stdout.split('\n').slice(0, 3) }).toStrictEqual({
    code: 0,
    told: ['rejected', '', 'contact.lifecycle'],
  })
  const document = JSON.parse((await why(record?.id, '--json')).stdout) as {
    readonly findings: readonly { readonly sentence: string }[]
  }
  expect(document.findings.map(({ sentence }) => sentence.length > 0)).toStrictEqual([true])
})

it.each([idOf('nobody'), 'Marie Curie'])('knows no command that was never sent', async (id) => {
  expect(await why(id)).toStrictEqual({
    code: 1,
    stdout: '',
    stderr: 'there is no command with this id in the log: check the id and the folder\n',
  })
})
