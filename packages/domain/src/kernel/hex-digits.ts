const bits = new Uint16Array(128)
Array.from('0123456789abcdef').forEach((digit, value) => {
  bits[digit.charCodeAt(0)] = 1 << value
})

/**
 * Which lower-case hexadecimal digits a text of that length is made of, one bit each from `0` on; 0 if
 * it is of another length or holds anything else. Ids and digests are most of what is decoded, and one
 * look at each character is several times as fast as a regular expression.
 */
export const hexDigits = (text: string, length: number): number => {
  if (text.length !== length) return 0
  let seen = 0
  for (let i = 0; i < length; i += 1) {
    const bit = bits[text.charCodeAt(i)] ?? 0
    if (bit === 0) return 0
    seen |= bit
  }
  return seen
}
