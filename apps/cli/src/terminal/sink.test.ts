import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { sinkOf } from './sink.js'

const failing = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done(Object.assign(new Error(`${code} from a test`), { code }))
    },
  })

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a sink', () => {
  it('closes without a word when its reader goes away', async () => {
    const failures: Error[] = []
    const sink = sinkOf(failing('EPIPE'), false, (error) => failures.push(error))
    await sink.write('a')
    await turn()
    await sink.write('b')
    expect({ isOpen: sink.isOpen(), failures }).toStrictEqual({ isOpen: false, failures: [] })
  })

  it('tells any other failure, such as a full disk', async () => {
    const failures: string[] = []
    const sink = sinkOf(failing('ENOSPC'), false, (error) => failures.push(error.message))
    await sink.write('a')
    await turn()
    expect({ isOpen: sink.isOpen(), failures }).toStrictEqual({
      isOpen: false,
      failures: ['ENOSPC from a test'],
    })
  })

  it('waits until a slow reader has taken what was written', async () => {
    let taken = 0
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _encoding, done) => {
        setTimeout(() => {
          taken += chunk.length
          done()
        }, 5)
      },
    })
    const sink = sinkOf(slow, false, () => undefined)
    await sink.write('abc')
    expect(taken).toBe(3)
  })

  it('lets others have their turn, however fast it is written to', async () => {
    const sink = sinkOf(new Writable({ write: (_c, _e, done) => done() }), false, () => undefined)
    const order: string[] = []
    setImmediate(() => order.push('another'))
    for (let i = 0; i < 100; i += 1) await sink.write('x'.repeat(1000))
    order.push('the end')
    expect(order).toStrictEqual(['another', 'the end'])
  })
})
