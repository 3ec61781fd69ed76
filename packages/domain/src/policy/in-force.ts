import type { CalendarDate } from '../kernel/calendar-date.js'
import type { PackRef } from '../kernel/policy-ref.js'
import { refOf, type Pack } from './pack.js'

const isInForce = ({ effectiveFrom, effectiveUntil }: Pack, on: CalendarDate): boolean =>
  effectiveFrom <= on && (effectiveUntil === undefined || on <= effectiveUntil)

/** The packs of a policy that are not in force on a day, its first and last day included. */
export const notInForce = (
  { packs }: { readonly packs: readonly Pack[] },
  on: CalendarDate,
): readonly PackRef[] => packs.filter((pack) => !isInForce(pack, on)).map(refOf)
