/**
 * What the parser of the command line says, as one sentence like every other message: what is wrong,
 * and what to do.
 */
export const usageSentence = (text: string): string => {
  const [said = '', hint] = text
    .trim()
    .replace(/^error: /, '')
    .replaceAll("'", '`')
    .replace('is invalid. ', 'is invalid: ')
    .split('\n')
  const meant = /^\(Did you mean (.+)\?\)$/.exec(hint ?? '')?.[1]
  if (meant !== undefined) return `${said}: did you mean \`${meant}\`?\n`
  return said.includes(': ') ? `${said}\n` : `${said}: \`--help\` shows what can be said\n`
}
