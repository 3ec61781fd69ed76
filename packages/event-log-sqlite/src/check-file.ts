import type { StoreFailed } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import { prepare, valueOf, type Database } from './database.js'
import { applicationId, schemaVersion } from './schema.js'
import { storeFailed } from './store-failure.js'

/** Refuses a database that is no log, or one that a newer version wrote. */
export const checkKind = (file: string, db: Database): E.Either<StoreFailed, Database> => {
  if (valueOf(db, 'pragma application_id') !== applicationId)
    return E.left(
      storeFailed(
        'corrupt',
        file,
        `\`${file}\` is a database, but no event log: name another file`,
      ),
    )
  const version = Number(valueOf(db, 'pragma user_version'))
  return version > schemaVersion
    ? E.left(
        storeFailed(
          'unavailable',
          file,
          `\`${file}\` has schema version ${version}, and only versions up to ${schemaVersion} are known here: use the version that wrote it, or a newer one`,
        ),
      )
    : E.right(db)
}

const tail = `
  select head.position as head,
         coalesce((select max(position) from event), 0) as last,
         head.position = 0 or exists (
           select 1 from event where event.position = head.position and event.hash = head.hash
         ) as same
    from head`

/** Refuses a log whose last record is not the one that its head names: its end was cut or replaced. */
export const checkEnd = (file: string, db: Database): E.Either<StoreFailed, Database> => {
  const found = prepare(db, tail).get()
  if (found !== undefined && found['head'] === found['last'] && found['same'] === 1)
    return E.right(db)
  const why =
    found === undefined
      ? 'its head is gone'
      : found['head'] === found['last']
        ? 'its last record was replaced'
        : `${String(found['head'])} records were stored, and the last one is at position ${String(found['last'])}`
  return E.left(
    storeFailed(
      'corrupt',
      file,
      `the end of \`${file}\` is not as it was written, since ${why}: restore it from a copy`,
    ),
  )
}
