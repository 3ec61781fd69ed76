import type { Settings } from '../../kernel/check.js'
import { same } from '../../kernel/same.js'
import type { MemberCommand } from '../commands.js'
import type { File, Occasional } from '../file.js'
import { misplaced, nothingNew, type Result } from './result.js'

/**
 * Records an occasion once. Told again in the same words it says nothing new; told otherwise it is
 * refused, since a correction that is silently dropped would be taken for done.
 */
export const once = (
  policy: Settings,
  command: MemberCommand,
  file: File,
  event: Occasional,
  then: () => Result,
): Result => {
  const recorded = file.occasions[event.occasion]
  if (recorded === undefined) return then()
  return same(recorded, event)
    ? nothingNew(policy)
    : misplaced(policy, command, 'the occasion is recorded otherwise')
}
