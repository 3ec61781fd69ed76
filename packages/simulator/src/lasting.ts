import type { CalendarMonth } from '@peer-support/domain'
import type { Profile } from './profile.js'

/** The same department over so many months, one or more, from the same first month on. */
export const lasting =
  (months: number) =>
  (profile: Profile): Profile => {
    const year = Number(profile.first.slice(0, 4))
    const month = Number(profile.first.slice(5))
    const last = new Date(Date.UTC(year, month - 1 + months - 1)).toISOString().slice(0, 7)
    return { ...profile, last: last as CalendarMonth }
  }
