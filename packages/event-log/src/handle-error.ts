import type { CommandId, StreamName } from '@peer-support/domain'
import { decodeErrorSentence, type DecodeError } from './decode-error.js'
import { logErrorSentence, type StoreFailed, type MalformedAppend } from './log-error.js'

/** Why a command was neither accepted nor rejected. Sending it again, unchanged, is always safe. */
export type HandleError =
  | StoreFailed
  | MalformedAppend
  | DecodeError
  | { readonly type: 'CommandIdReused'; readonly command: CommandId }
  | {
      readonly type: 'TooManyConflicts'
      readonly stream: StreamName
      readonly attempts: number
    }

/** A handling error as one sentence: what was wrong, where, and what to do. */
export const handleErrorSentence = (error: HandleError): string => {
  switch (error.type) {
    case 'StoreFailed':
    case 'MalformedAppend':
      return logErrorSentence(error)
    case 'Undecodable':
      return decodeErrorSentence(error)
    case 'CommandIdReused':
      return `the command id \`${error.command}\` was used before for something else: give each command an id of its own, and send a command again unchanged`
    case 'TooManyConflicts':
      return `stream \`${error.stream}\` was written by others at each of ${error.attempts} attempts: send the command again`
  }
}
