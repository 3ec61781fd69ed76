import type { CommandId } from '@peer-support/domain'
import { canonicalJson } from '@peer-support/domain'
import { Receipt, type StoreFailed } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import { prepare, type Database } from './database.js'
import { storeFailed } from './store-failure.js'

/** The receipts of one connection. They throw what the driver throws. */
export type Receiving = {
  readonly find: (command: CommandId) => E.Either<StoreFailed, Receipt | undefined>
  readonly put: (receipt: Receipt) => E.Either<StoreFailed, Receipt>
  /** How many receipts cannot be read, or are filed under another command. */
  readonly unreadable: () => number
}

const bytesOf = (command: CommandId): Buffer => Buffer.from(command, 'hex')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Makes the receipts of one connection: each is one row, written once. */
export const receiving = (db: Database, file: string): Receiving => {
  const row = prepare(db, 'select text from receipt where command = ?')
  const add = prepare(
    db,
    'insert into receipt (command, text) values (?, ?) on conflict do nothing',
  )

  const unreadable = (command: CommandId): StoreFailed =>
    storeFailed(
      'corrupt',
      file,
      `the receipt of command \`${command}\` in \`${file}\` cannot be read: use the version that wrote it, or restore the file from a copy`,
    )

  const find: Receiving['find'] = (command) => {
    const text = row.get(bytesOf(command))?.['text']
    if (text === undefined) return E.right(undefined)
    const receipt = parse(String(text))
    return Receipt.is(receipt) ? E.right(receipt) : E.left(unreadable(command))
  }

  const every = prepare(db, 'select command, text from receipt')
  const isSound = ({ command, text }: { readonly [column: string]: unknown }): boolean => {
    const receipt = parse(String(text))
    return (
      Receipt.is(receipt) &&
      command instanceof Uint8Array &&
      Buffer.from(command).toString('hex') === receipt.command
    )
  }

  return {
    find,
    unreadable: () => every.all().filter((one) => !isSound(one)).length,
    put: (receipt) => {
      add.run(bytesOf(receipt.command), canonicalJson(receipt))
      const stands = find(receipt.command)
      return E.isLeft(stands) ? stands : E.right(stands.right ?? receipt)
    },
  }
}
