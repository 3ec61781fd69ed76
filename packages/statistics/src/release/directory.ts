/**
 * Names for ids, kept outside the log by whoever prints. A unit or agency that is not in it is shown
 * by the first eight digits of its id.
 */
export type Directory = { readonly nameOf: (id: string) => string | undefined }

/** The directory that knows no names. */
export const noNames: Directory = { nameOf: () => undefined }

const isId = (key: string): boolean => /^[0-9a-f]{32}$/.test(key)

const words = (key: string): string =>
  key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Names come from outside: nothing in them may steer a terminal or a spreadsheet. */
const plain = (name: string): string => name.replaceAll(/\p{C}/gu, '')

/** What a key is called: a name for an id, plain words for a word of a vocabulary. */
export const labelOf =
  (directory: Directory) =>
  (key: string): string =>
    isId(key) ? plain(directory.nameOf(key) ?? key.slice(0, 8)) : words(key)
