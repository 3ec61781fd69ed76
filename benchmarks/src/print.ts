import type { Pair } from './measure.js'

const count = (value: number): string => Math.round(value).toLocaleString('en-US')

/** One line of figures: how many things a second each way does, and how the two compare. */
export const print = (
  what: string,
  { ours, floor, ratio }: Pair,
  things: number,
  aim: string,
  met: (speed: number) => boolean,
): void => {
  const speed = 1 / ratio
  const rate = (nanoseconds: number): string => `${count((things / nanoseconds) * 1e9)}/s`
  console.log(
    `${what.padEnd(75)} ${rate(ours).padStart(12)} ${rate(floor).padStart(12)} ${speed.toFixed(2).padStart(6)}  ${met(speed) ? 'met   ' : 'MISSED'} ${aim}`,
  )
}
