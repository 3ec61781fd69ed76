import { faultSentence, type Fault } from '@peer-support/event-log'
import { plain } from './plain.js'

/**
 * A fault of the log as one sentence that repeats nothing of what an altered record says: that may be
 * writing, and may steer a terminal.
 */
export const faultText = (fault: Fault): string => plain(faultSentence(silent(fault)))

const hidden = '…'

const silent = (fault: Fault): Fault => {
  if (fault.type !== 'Undecodable') return fault
  const { why } = fault
  switch (why.type) {
    case 'UnknownCategory':
      return { ...fault, why: { ...why, category: hidden } }
    case 'UnknownEventType':
      return { ...fault, why: { ...why, event: hidden, category: hidden } }
    case 'NotARecord':
      return { ...fault, why: { ...why, reasons: ['its fields are not those of one'] } }
    case 'NotAnEvent':
      return { ...fault, why: { ...why, event: hidden, reasons: ['its fields are not its own'] } }
    case 'NewerVersion':
    case 'NoUpcaster':
      return { ...fault, why: { ...why, event: hidden } }
  }
}
