import type { Policy, ResolvedSetting } from '../resolve.js'
import type { LintFinding } from './finding.js'

const listsOf = ({ parameters }: ResolvedSetting): readonly (readonly unknown[])[] =>
  typeof parameters === 'object' && parameters !== null
    ? Object.values(parameters).filter((value) => Array.isArray(value))
    : []

/**
 * Two authorities that approve the same thing, each by a sentence of its own (C22): no sentence says
 * whether one is enough. A pack that reads it in one way says so, and the document still does not.
 */
export const authorityInTwoPlaces = (policy: Policy): readonly LintFinding[] => {
  const setting = policy.settingOf('member.approved-by-all')
  const roles = (setting?.parameters as { readonly roles?: readonly string[] } | undefined)?.roles
  const citations = setting?.citations ?? []
  if (roles === undefined || roles.length < 2 || citations.length < 2) return []
  const rows = citations.map(({ row }) => row)
  const reading = policy.packs
    .flatMap(({ interpretations = [] }) => interpretations)
    .find(({ of }) => rows.includes(of))?.reading
  const read = reading === undefined ? '' : ` The pack reads it so: ${reading}`
  return [
    {
      lint: 'authority-in-two-places',
      says: `two sentences each say that another authority approves membership (${roles.join(', ')}), and none says whether one approval is enough.${read}`,
      harm: 'a member who was approved by one of them works in good faith until the other says that they were never a member, and with that the protection of every session they held is in doubt',
      remedy: 'say in one sentence who approves, and whether all of them must',
      citations,
    },
  ]
}

/** One authority under several names (C24): two people may each believe that they are it, or neither. */
export const roleOfTwoNames = (policy: Policy): readonly LintFinding[] => {
  const inAuthority = new Set(policy.settings.flatMap(listsOf).flat())
  return policy.packs
    .flatMap(({ titles = [] }) => titles)
    .filter(({ role, called }) => called.length > 1 && inAuthority.has(role))
    .map(({ role, called, citations = [] }) => ({
      lint: 'role-of-two-names',
      says: `one authority, \`${role}\`, goes by ${called.length} names: ${called.join('; ')}`,
      harm: 'a report that cannot wait goes to the wrong office, or a decision is contested because the other office says that it was its own',
      remedy: 'use one name throughout, or say that the names mean the same office',
      citations,
    }))
}

/** Passages that rest on something which the document leaves blank (C24): reported, never guessed. */
export const referenceLeftBlank = (policy: Policy): readonly LintFinding[] =>
  policy.packs
    .filter(({ unresolved = [] }) => unresolved.length > 0)
    .map(({ unresolved = [] }) => ({
      lint: 'reference-left-blank',
      says: `the document refers to what it does not give: ${unresolved.map(({ missing }) => missing).join('; ')}`,
      harm: 'a member is held to a rule that nobody can look up, and learns what it asks when they are charged with having broken it',
      remedy: 'fill in what is missing, or take the passage out',
      citations: unresolved.map(({ citation }) => citation),
    }))
