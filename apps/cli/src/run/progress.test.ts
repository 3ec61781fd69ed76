import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeTerminal } from '../testing/fake-terminal.js'
import { progressOn } from './progress.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const work = async (isTerminal: boolean): Promise<string> => {
  const { terminal, stderr } = fakeTerminal({ isTerminal })
  const progress = progressOn(terminal)
  const result = await progress.phase('verifying the log', async (tell) => {
    tell('1 record')
    vi.advanceTimersByTime(900)
    tell('900 records')
    vi.advanceTimersByTime(200)
    tell('1,100 records')
    vi.advanceTimersByTime(100)
    tell('1,200 records')
    vi.advanceTimersByTime(100)
    tell('1,300 records')
    await progress.say('a sentence')
    return 7
  })
  expect(result).toBe(7)
  return stderr()
}

describe('progress', () => {
  it('is shown on a terminal once a second has passed, not too often, and gone at the end', async () => {
    const clear = '\r\u001b[K'
    expect(await work(true)).toBe(
      `${clear}verifying the log 1,100 records${clear}verifying the log 1,300 records${clear}a sentence\n`,
    )
  })

  it('is one plain line for each phase elsewhere', async () => {
    expect(await work(false)).toBe('verifying the log\na sentence\n')
  })
})
