import * as E from 'fp-ts/lib/Either.js'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agency, exampleBatches, exampleFact } from './crash/example-batches.js'
import { migrate } from './migrate.js'
import { openPglite, type EmbeddedSql } from './pglite-sql.js'
import { readModel, type ReadModel } from './read-model.js'

let sql: EmbeddedSql
let model: ReadModel

beforeAll(async () => {
  sql = await openPglite()
}, 60_000)

beforeEach(async () => {
  await sql.query('drop schema if exists restricted cascade')
  expect(await migrate(sql)()).toStrictEqual(E.right(undefined))
  model = readModel(sql)
})

const batch = {
  after: 0,
  upTo: 10,
  facts: [3, 7].map((position) => ({ position, fact: exampleFact(position) })),
}
const facts = E.right([exampleFact(3), exampleFact(7)])

describe('the read model', () => {
  it('starts at position 0 with nothing in it', async () => {
    expect(await model.checkpoint()).toStrictEqual(E.right(0))
    expect(await model.facts(agency, 2025)()).toStrictEqual(E.right([]))
  })

  it('stores facts and moves the checkpoint', async () => {
    expect(await model.project(batch)()).toStrictEqual(E.right(undefined))
    expect(await model.checkpoint()).toStrictEqual(E.right(10))
    expect(await model.facts(agency, 2025)()).toStrictEqual(facts)
    expect(await model.facts(agency, 2024)()).toStrictEqual(E.right([]))
  })

  it('moves the checkpoint over events that make no facts', async () => {
    await model.project({ after: 0, upTo: 5, facts: [] })()
    expect(await model.checkpoint()).toStrictEqual(E.right(5))
  })

  it('stores a batch that comes again no second time', async () => {
    await model.project(batch)()
    expect(await model.project(batch)()).toStrictEqual(E.right(undefined))
    expect(await model.facts(agency, 2025)()).toStrictEqual(facts)
  })

  it('refuses a batch that does not follow on the checkpoint, and keeps what it has', async () => {
    await model.project(batch)()
    expect(await model.project({ after: 20, upTo: 30, facts: [] })()).toStrictEqual(
      E.left({ type: 'CheckpointMoved', expected: 20, found: 10 }),
    )
    expect(await model.checkpoint()).toStrictEqual(E.right(10))
  })

  it('stores nothing of a batch of which one fact is refused', async () => {
    const wrong = { ...exampleFact(9), minutes: 99_999 }
    const result = await model.project({
      ...batch,
      facts: [...batch.facts, { position: 9, fact: wrong }],
    })()
    expect(E.isLeft(result)).toBe(true)
    expect(await model.checkpoint()).toStrictEqual(E.right(0))
    expect(await model.facts(agency, 2025)()).toStrictEqual(E.right([]))
  })

  it('stores facts and checkpoint in one transaction of three statements', async () => {
    const calls: string[] = []
    const spied = readModel({
      query: sql.query,
      transaction: (work) => {
        calls.push('begin')
        return sql.transaction((query) =>
          work((text, parameters) => {
            calls.push(text.trim().split(/\s+/, 3).join(' '))
            return query(text, parameters)
          }),
        )
      },
    })
    await spied.project(batch)()
    expect(calls).toStrictEqual([
      'begin',
      'select position from',
      'insert into restricted.contact_facts',
      'update restricted.checkpoint set',
    ])
  })

  it('takes a batch larger than one insert', async () => {
    const [large] = exampleBatches(0, 4000, 4000)
    if (large === undefined) return expect.unreachable()
    await model.project(large)()
    expect(await model.facts(agency, 2025)()).toStrictEqual(
      E.right(large.facts.map(({ fact }) => fact)),
    )
  })

  it('is emptied to be rebuilt', async () => {
    await model.project(batch)()
    await model.rebuild()
    expect(await model.checkpoint()).toStrictEqual(E.right(0))
    expect(await model.facts(agency, 2025)()).toStrictEqual(E.right([]))
  })

  it('reports a log that ends before its checkpoint', async () => {
    await model.project(batch)()
    expect(await model.checkHead(10)()).toStrictEqual(E.right(undefined))
    expect(await model.checkHead(9)()).toStrictEqual(
      E.left({ type: 'AheadOfLog', checkpoint: 10, head: 9 }),
    )
  })

  it('reports a row that is not a fact instead of counting it', async () => {
    await model.project(batch)()
    await sql.query(`update restricted.contact_facts set band = 'fifth'`)
    expect(await model.facts(agency, 2025)()).toStrictEqual(
      E.left({ type: 'ReadModelFailed', reason: 'it holds a row that is not a contact fact' }),
    )
  })
})

describe('the schema', () => {
  it('stays as it is when it is up to date', async () => {
    await model.project(batch)()
    expect(await migrate(sql)()).toStrictEqual(E.right(undefined))
    expect(await model.checkpoint()).toStrictEqual(E.right(10))
  })

  it('that is newer than this program knows is refused', async () => {
    await sql.query('insert into restricted.schema_version (version) values (7)')
    expect(await migrate(sql)()).toStrictEqual(E.left({ type: 'NewerSchema', found: 7, known: 1 }))
  })

  it('is left as it was when a step fails', async () => {
    const steps = [['select 1'], ['create table restricted.extra (x int)', 'nonsense']]
    expect(E.isLeft(await migrate(sql, steps)())).toBe(true)
    expect(await sql.query(`select to_regclass('restricted.extra') as extra`)).toStrictEqual([
      { extra: null },
    ])
    expect(await migrate(sql)()).toStrictEqual(E.right(undefined))
  })
})
