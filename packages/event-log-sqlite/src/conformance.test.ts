import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conformance, type Store } from '@peer-support/event-log/conformance'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openSqliteLog } from './open-sqlite-log.js'

let folder = ''
let made = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-log-'))
})
afterAll(() => rm(folder, { recursive: true }))

const open = async (file: string): Promise<Store> => {
  const opened = await openSqliteLog(file)()
  if (E.isLeft(opened)) throw new Error(opened.left.reason)
  const { log, receipts, close } = opened.right
  return { log, receipts, close: () => close().then(() => undefined) }
}

describe('the log in one SQLite file keeps the port', () => {
  const create = () => {
    made += 1
    const file = join(folder, `${made}.log`)
    return Promise.resolve({ open: () => open(file) })
  }
  const claims = { isDurable: true, keepsCount: true }
  it.each(conformance({ create, claims }))('$title', ({ run }) => run())
})
