import { amount } from '../text/amount.js'

/** A line of the input that is no command, and why. */
export type WrongLine = { readonly file: string; readonly line: number; readonly sentence: string }

/** How many wrong lines with the same fault are told one by one. */
const toldOfEach = 10

/** How many different faults are told apart; what comes after them is told line by line. */
const faultsKept = 1000

/** How many wrong lines are kept for the report. */
const kept = 100

/** Counts wrong lines and keeps the first of them. */
export const wrongLines = () => {
  let count = 0
  const first: WrongLine[] = []
  const bySentence = new Map<string, number>()
  return {
    /** Counts a line, and says whether it is to be told by itself. */
    add: (line: WrongLine): boolean => {
      count += 1
      if (first.length < kept) first.push(line)
      const before = bySentence.get(line.sentence) ?? 0
      if (before > 0 || bySentence.size < faultsKept) bySentence.set(line.sentence, before + 1)
      return before < toldOfEach
    },
    /** One sentence for each fault of which not every line was told. */
    untold: (): readonly string[] =>
      [...bySentence]
        .filter(([, lines]) => lines > toldOfEach)
        .map(
          ([sentence, lines]) =>
            `and ${amount(lines - toldOfEach, 'line')} more with the same fault: ${sentence}`,
        ),
    result: () => ({ count, first: first as readonly WrongLine[] }),
  }
}

/** The wrong lines of an input: how many there are, and the first hundred. */
export type WrongLines = { readonly count: number; readonly first: readonly WrongLine[] }

/** A wrong line as one line of text. */
export const wrongLineText = ({ file, line, sentence }: WrongLine): string =>
  `${file}:${line}: ${sentence}`
