import { hash } from 'node:crypto'

/** How many words in a row count as copied. */
const length = 8

/** Keeps the fingerprints of this project apart from those of anybody else. */
const salt = 'peer-support: in our own words'

const words = (/** @type {string} */ text) =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** 48 bits: a million runs held against 10,000 give a false alarm once in 28,000 times. */
const fingerprint = (/** @type {string} */ run) =>
  hash('sha256', `${salt}\n${run}`, 'base64').slice(0, 8)

/**
 * Every run of eight words in a text, whatever stands between the words, with its fingerprint.
 *
 * @param {string} text
 * @returns {readonly { readonly run: string, readonly print: string }[]}
 */
export const runsOf = (text) => {
  const all = words(text)
  return Array.from({ length: Math.max(0, all.length - length + 1) }, (_, at) => {
    const run = all.slice(at, at + length).join(' ')
    return { run, print: fingerprint(run) }
  })
}
