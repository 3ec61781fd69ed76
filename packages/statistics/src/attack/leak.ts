/** A promise that was broken, and for which cell. */
export type Leak = {
  readonly type:
    /** A shown number has too few recipients or supporters behind it. */
    | 'TooFewShown'
    /** A shown number leaves too few who did not use the program. */
    | 'TooFewLeft'
    /** The shown number is not what was counted. */
    | 'WrongNumber'
    /** Somebody can rule out that a hidden cell holds nothing more than he knows. */
    | 'NotNone'
    /** Somebody can rule out that a hidden cell holds T more than he knows. */
    | 'Small'
    /** The hidden cells hold only small numbers. */
    | 'NoLargeHidden'
  readonly cell: string
  /** Who found it out. */
  readonly by: string
}
