import type { MemberId } from '@peer-support/domain'
import type { ContactFact } from '../fact/contact-fact.js'

/** Contacts, and the different recipients that can be counted among them. */
export type Share = { readonly contacts: number; readonly contributors: number }

/** What stands behind one number: contacts, contributors, and each supporter's share of them. Restricted. */
export type Tally = Share & { readonly bySupporter: ReadonlyMap<MemberId, Share> }

const none: Share = { contacts: 0, contributors: 0 }

const plus = (a: Share, b: Share): Share => ({
  contacts: a.contacts + b.contacts,
  contributors: a.contributors + b.contributors,
})

/** Counts contacts; those of the band `contributor` stand for different recipients. */
export const tally =
  (contributor: ContactFact['band']) =>
  (facts: readonly ContactFact[]): Tally => {
    const bySupporter = new Map<MemberId, Share>()
    let whole = none
    for (const { supporter, band } of facts) {
      const one: Share = { contacts: 1, contributors: band === contributor ? 1 : 0 }
      bySupporter.set(supporter, plus(bySupporter.get(supporter) ?? none, one))
      whole = plus(whole, one)
    }
    return { ...whole, bySupporter }
  }

/** The tally of several cells together. */
export const together = (tallies: readonly Tally[]): Tally => {
  const bySupporter = new Map<MemberId, Share>()
  for (const each of tallies)
    for (const [supporter, share] of each.bySupporter)
      bySupporter.set(supporter, plus(bySupporter.get(supporter) ?? none, share))
  return { ...tallies.reduce(plus, none), bySupporter }
}

/** The largest share that one supporter has, of contacts and of contributors. */
export const busiest = ({ bySupporter }: Tally): Share => {
  let contacts = 0
  let contributors = 0
  for (const share of bySupporter.values()) {
    contacts = Math.max(contacts, share.contacts)
    contributors = Math.max(contributors, share.contributors)
  }
  return { contacts, contributors }
}
