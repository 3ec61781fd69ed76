/** A text from outside, with nothing left in it that could steer a terminal. */
export const plain = (text: string): string => text.replaceAll(/\p{C}/gu, '')
