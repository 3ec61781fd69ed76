import type { Digest } from './digest.js'

/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0

const primes: readonly number[] = (() => {
  const found: number[] = []
  for (let n = 2; found.length < 64; n += 1)
    if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
})()

const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const initialHash = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Pads to whole 64-byte blocks: a one bit, zeros, and the length in bits (FIPS 180-4, 5.1.1). */
const padded = (bytes: Uint8Array): DataView => {
  const blocks = new Uint8Array(((bytes.length + 72) >> 6) << 6)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(blocks.length - 4, bytes.length << 3)
  return view
}

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. The core may depend on fp-ts and io-ts alone and runs
 * in a browser, where the platform's own digest is asynchronous; this one stamps policies, which are
 * hashed once each. The event log hashes with the platform's.
 */
export const sha256 = (text: string): Digest => {
  const view = padded(new TextEncoder().encode(text))
  const hash = Int32Array.from(initialHash)
  const schedule = new Int32Array(64)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) {
        schedule[i] = view.getInt32(block + i * 4)
        continue
      }
      const before2 = schedule[i - 2] ?? 0
      const before15 = schedule[i - 15] ?? 0
      const low = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >>> 3)
      const high = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >>> 10)
      schedule[i] = ((schedule[i - 16] ?? 0) + low + (schedule[i - 7] ?? 0) + high) | 0
    }
    compress(hash, schedule)
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('') as Digest
}

const compress = (hash: Int32Array, schedule: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < 64; i += 1) {
    const choose = (e & f) ^ (~e & g)
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + sum1 + choose + (roundConstants[i] ?? 0) + (schedule[i] ?? 0)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (sum0 + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = ((hash[i] ?? 0) + word) | 0
  })
}
