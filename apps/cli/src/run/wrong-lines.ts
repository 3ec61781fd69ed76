/** A line of the input that is no command, and why. */
export type WrongLine = { readonly file: string; readonly line: number; readonly sentence: string }

/** How many wrong lines are kept for the report; each is told when it is met. */
const kept = 100

/** Counts wrong lines and keeps the first of them. */
export const wrongLines = () => {
  let count = 0
  const first: WrongLine[] = []
  return {
    add: (line: WrongLine): void => {
      count += 1
      if (first.length < kept) first.push(line)
    },
    result: () => ({ count, first: first as readonly WrongLine[] }),
  }
}

/** The wrong lines of an input: how many there are, and the first hundred. */
export type WrongLines = { readonly count: number; readonly first: readonly WrongLine[] }

/** A wrong line as one line of text. */
export const wrongLineText = ({ file, line, sentence }: WrongLine): string =>
  `${file}:${line}: ${sentence}`
