/** What can go wrong with a read model. It is derived from the log, so nothing is ever lost with it. */
export type ReadModelError =
  /** It was written by a newer version of this package. */
  | { readonly type: 'NewerSchema'; readonly found: number; readonly known: number }
  /** It knows of positions that the log does not have: the log was cut, or is another one. */
  | { readonly type: 'AheadOfLog'; readonly checkpoint: number; readonly head: number }
  /** Somebody else projected in the meantime. */
  | { readonly type: 'CheckpointMoved'; readonly expected: number; readonly found: number }
  /** Another process has it open. */
  | { readonly type: 'InUse'; readonly folder: string; readonly process: number }
  /** The database or the disk refused. */
  | { readonly type: 'ReadModelFailed'; readonly reason: string }

/** An error as a sentence: what is wrong, and what to do. */
export const readModelErrorSentence = (error: ReadModelError): string => {
  switch (error.type) {
    case 'NewerSchema':
      return `the read model has schema version \`${error.found}\` and this program knows versions up to \`${error.known}\`; use the newer program, or delete the read model and let it be rebuilt`
    case 'AheadOfLog':
      return `the read model has read up to position \`${error.checkpoint}\` and the log ends at \`${error.head}\`, so the log was cut or is another one; restore the log, or, if it is the right one, delete the read model and let it be rebuilt`
    case 'CheckpointMoved':
      return `the read model stands at position \`${error.found}\` and not at \`${error.expected}\`, so another process projects into it; let one of them do it`
    case 'InUse':
      return `the read model \`${error.folder}\` is in use by process \`${error.process}\`; wait until it ends, or end it`
    case 'ReadModelFailed':
      return `the read model failed: ${error.reason}; try again, or delete it and let it be rebuilt`
  }
}

/** What a thrown thing says. */
export const failed = (thrown: unknown): ReadModelError => ({
  type: 'ReadModelFailed',
  reason: thrown instanceof Error ? thrown.message : String(thrown),
})
