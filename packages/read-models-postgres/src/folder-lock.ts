import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { failed, type ReadModelError } from './read-model-error.js'

/** When a process began, so that a number that was given out again is not taken for it. Linux only. */
const startOf = (process: number): string => {
  const file = `/proc/${process}/stat`
  return existsSync(file) ? (readFileSync(file, 'utf8').split(') ')[1]?.split(' ')[19] ?? '') : ''
}

const isAlive = (other: number): boolean => {
  try {
    process.kill(other, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

/** The process that holds a lock, or nothing where it has ended. */
const holderOf = (lock: string): number | undefined => {
  const [holder = '', start = ''] = readFileSync(lock, 'utf8').split(' ')
  const number = Number(holder)
  return Number.isSafeInteger(number) && number > 0 && isAlive(number) && startOf(number) === start
    ? number
    : undefined
}

/**
 * Takes a folder for this process: PGlite itself does not see that another process has it open, and
 * two at once would spoil it. A lock whose process was killed is taken over. Gives what releases it.
 */
export const lockFolder = (folder: string): E.Either<ReadModelError, () => void> => {
  const lock = `${folder}.lock`
  const mine = `${process.pid} ${startOf(process.pid)}`
  try {
    if (existsSync(lock)) {
      const holder = holderOf(lock)
      if (holder !== undefined) return E.left({ type: 'InUse', folder, process: holder })
      rmSync(lock)
    }
    writeFileSync(lock, mine, { flag: 'wx' })
    return E.right(() => rmSync(lock, { force: true }))
  } catch (thrown) {
    return E.left(failed(thrown))
  }
}
