const format = new Intl.NumberFormat('en-US')

/** A whole number as a person reads it: `6,123`. */
export const number = (value: number): string => format.format(value)

/** A number of things: `1 record`, `6,123 records`. */
export const amount = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`
