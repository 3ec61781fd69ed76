/** The numbers of the disclosure rule. They are public: the rule is safe with everybody knowing it. */
export type ThresholdRule = {
  readonly id: string
  readonly version: number
  /** T: fewer different recipients than this behind a number, and it is not shown. */
  readonly contributors: number
  /** Fewer different supporters than this behind a number, and it is not shown. */
  readonly supporters: number
  /** A table with more than this percentage of its cells hidden is refused. */
  readonly hiddenPercent: number
  /** From this headcount on an agency may publish the yearly total; below, only pooled with others. */
  readonly totalFrom: number
  /** From this headcount on an agency may publish yearly one-way tables. */
  readonly tablesFrom: number
  /** All contributors of a sum of minutes but the largest two must hold this percentage of the largest. */
  readonly minutesPercent: number
}

/** The default: eleven recipients and three supporters, as strict as the strictest official rule. */
export const thresholdRule: ThresholdRule = {
  id: 'threshold',
  version: 1,
  contributors: 11,
  supporters: 3,
  hiddenPercent: 30,
  totalFrom: 50,
  tablesFrom: 250,
  minutesPercent: 10,
}
