import type * as t from 'io-ts'
import { Party } from '../disclosure/vocabulary.js'
import { choice } from '../kernel/codec/choice.js'

/**
 * What a passage of a policy lets, bids or forbids. `endsConfidentiality`: confidentiality does not
 * hold. `consentFirst`: nothing is done before the person agrees.
 */
export const Bearing = choice('Bearing', [
  'mayTell',
  'mustTell',
  'mustNotTell',
  'mayWithhold',
  'endsConfidentiality',
  'mayApproach',
  'consentFirst',
])
export type Bearing = t.TypeOf<typeof Bearing>

/** What such a passage is about. */
export const ProvisionSubject = choice('ProvisionSubject', [
  'session',
  'hazardOnDuty',
  'legalIssueOfEmployment',
  'internalInvestigation',
  'unsolicitedContact',
  'interaction',
])
export type ProvisionSubject = t.TypeOf<typeof ProvisionSubject>

/** Who is told, or who is approached. */
export const Addressee = choice('Addressee', ['anyone', ...Party.words])
export type Addressee = t.TypeOf<typeof Addressee>

const parts: { readonly [subject in ProvisionSubject]?: readonly ProvisionSubject[] } = {
  session: ['hazardOnDuty', 'legalIssueOfEmployment', 'internalInvestigation'],
  legalIssueOfEmployment: ['internalInvestigation'],
}

const members: { readonly [addressee in Addressee]?: readonly Addressee[] } = {
  divisionMember: [
    'supervisor',
    'management',
    'internalInvestigation',
    'fellowMember',
    'teamLeader',
    'wellnessCommander',
  ],
}

const meets = <W extends string>(
  inside: { readonly [word in W]?: readonly W[] },
  a: W,
  b: W,
): boolean => a === b || (inside[a]?.includes(b) ?? false) || (inside[b]?.includes(a) ?? false)

/** Tells whether two passages can be about the same matter. */
export const sameMatter = (a: ProvisionSubject, b: ProvisionSubject): boolean => meets(parts, a, b)

/** Tells whether the same person can be meant. Every member of a team is one of the agency's people. */
export const samePerson = (a: Addressee, b: Addressee): boolean =>
  a === 'anyone' || b === 'anyone' || meets(members, a, b)
