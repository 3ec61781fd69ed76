import type { CommandId } from '@peer-support/domain'
import type { StoreFailed } from '@peer-support/event-log'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { must } from '../testing/stored-texts.js'
import { agencyFile, appointment, contact, year, type Arriving } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'
import type { Stores } from './stores.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let shop: Workshop
afterEach(() => shop.clean())

const ended = TE.left<StoreFailed>({
  type: 'StoreFailed',
  fault: 'unknown',
  reason: 'the process ended here',
})

/** The instants in the handling of one command at which its process may end. */
type Instant = 'before the append' | 'after the append' | 'before the receipt'

/** A log that fails from one instant of one command on, as it looks when the process was killed. */
const dying = ({ id }: Arriving, instant: Instant): Pick<Stores, 'openLog'> => ({
  openLog: (file, mode) =>
    pipe(
      openSqliteLog(file, { mode }),
      TE.map((opened) => ({
        ...opened,
        log: {
          ...opened.log,
          append: (append) => {
            const isIt = append.records.some(({ text }) => text.includes(`"causation":"${id}"`))
            if (!isIt) return opened.log.append(append)
            return instant === 'before the append'
              ? ended
              : instant === 'after the append'
                ? pipe(
                    opened.log.append(append),
                    TE.chainW(() => ended),
                  )
                : opened.log.append(append)
          },
        },
        receipts: {
          ...opened.receipts,
          put: (receipt) =>
            receipt.command === id && instant === 'before the receipt'
              ? ended
              : opened.receipts.put(receipt),
        },
      })),
    ),
})

/** Advises when the team has three members: it must be judged by the team as it was. */
const ours = {
  format: 1,
  id: 'ours',
  version: '1.0.0',
  title: 'Our policy',
  layer: 'agency',
  effectiveFrom: '2020-01-01',
  settings: {
    'member.team-size': { modality: 'recommended', citations: [], parameters: { most: 3 } },
  },
}

const all = year(3)
const [, , appointed] = appointment(2)
const [screened, , , opened] = contact(1)
const closed = all.at(-2)
const commands: readonly (readonly [string, Arriving | undefined])[] = [
  ['an appointment that fills the team', appointed],
  ['a screening', screened],
  ['an opening', opened],
  ['the closing of the year', closed],
]

const receiptsOf = async (): Promise<readonly unknown[]> => {
  const { receipts, close } = await must(openSqliteLog(shop.log, { mode: 'read' }))
  const found = await must(
    TE.traverseSeqArray(({ id }: Arriving) => receipts.find(id as CommandId))(all),
  )
  await must(close)
  return found
}

const setUp = (): void => {
  shop = workshop()
  shop.write('ours.json', ours)
  shop.write('agency.json', { ...agencyFile, policy: ['iacp-2021', 'ours.json'] })
  shop.commands(all)
}

describe.each(commands)('a process that ends in the middle of %s', (_, command) => {
  it.each(['before the append', 'after the append', 'before the receipt'] as const)(
    '%s leaves a log that the next run goes on with, and all is as if nothing had been',
    async (instant) => {
      setUp()
      const whole = await shop.run()
      const [stored, receipts] = [await shop.texts(), await receiptsOf()]
      shop.clean()
      setUp()
      if (command === undefined) throw new Error('there is no such command')
      await shop.run({ stores: dying(command, instant) })
      const { stdout } = await shop.run()
      expect(stdout).toBe(whole.stdout)
      expect(await shop.texts()).toStrictEqual(stored)
      expect(await receiptsOf()).toStrictEqual(receipts)
    },
  )
})
