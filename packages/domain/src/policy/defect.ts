/**
 * Stops the library from loading where something that ships with it is wrong. Its own tests find that
 * first: this is the one place that throws, and no caller can reach it.
 */
export const defect = (faults: readonly string[]): never => {
  throw new TypeError(`what ships with the library is wrong: ${faults.join('; ')}`)
}
