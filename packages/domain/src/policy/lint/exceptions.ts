import type { NoticeItem } from '../../contact/vocabulary.js'
import { reaches, type ResolvedException } from '../../disclosure/exception.js'
import type { ExceptionId } from '../../disclosure/vocabulary.js'
import type { Citation } from '../../kernel/finding.js'
import type { Policy } from '../resolve.js'
import type { LintFinding } from './finding.js'
import { exceptionInWords } from '../exception-in-words.js'

/** The words of a notice, each of which names the exception. Of an exception that is absent, none need. */
const namedBy: { readonly [id in ExceptionId]?: readonly NoticeItem[] } = {
  threatToSelf: ['threatToSelf'],
  threatToOthers: ['threatToOthers'],
  criminalActThreat: ['crime', 'threatToOthers'],
  childAbuse: ['childAbuse'],
  vulnerableAdultAbuse: ['vulnerableAdultAbuse'],
  elderAbuse: ['elderAbuse', 'vulnerableAdultAbuse'],
  spouseAbuse: ['spouseAbuse'],
  crimeCommitted: ['crime'],
  crimeBeingCommitted: ['crime'],
  policyViolation: ['policyViolation'],
  legalIssueOfEmployment: ['legalIssueOfEmployment'],
  requiredByLaw: ['requiredByLaw'],
}

const noticeOf = (
  policy: Policy,
): { readonly items: readonly unknown[]; readonly citations: readonly Citation[] } | undefined => {
  const setting = policy.settingOf('contact.notice-complete')
  const parameters = setting?.parameters as { readonly items?: readonly unknown[] } | undefined
  return setting === undefined || parameters?.items === undefined
    ? undefined
    : { items: parameters.items, citations: setting.citations }
}

const isNarrower = (one: ResolvedException, other: ResolvedException): boolean =>
  reaches(one.threshold, other.threshold) && !reaches(other.threshold, one.threshold)

/**
 * What people are told of the limits of confidentiality must be as wide as what is lost (C2): an
 * exception that the notice does not name, or that the agency states more narrowly than the layer that
 * takes the protection away.
 */
export const lossNotAdvised = (policy: Policy): readonly LintFinding[] => {
  const notice = noticeOf(policy)
  if (notice === undefined) return []
  return policy.exceptions
    .filter(({ effects }) => effects.protectionLost)
    .flatMap((lost): readonly LintFinding[] => {
      const words = namedBy[lost.id]
      if (words === undefined) return []
      const what = exceptionInWords(lost.id, lost.threshold)
      if (!words.some((word) => notice.items.includes(word)))
        return [
          {
            lint: 'loss-not-advised',
            says: `${what} is not protected, and the notice that people are given does not name it`,
            harm: 'somebody speaks of it because they were told that it stays between the two, and hears their own words again where they can cost them the job or their freedom',
            remedy: 'name it in the notice',
            citations: [...lost.citations, ...notice.citations],
          },
        ]
      const narrower = policy.exceptions.filter(
        (other) => other.id === lost.id && other.pack !== lost.pack && isNarrower(other, lost),
      )
      return narrower.map((told): LintFinding => ({
        lint: 'loss-not-advised',
        says: `${what} is not protected, and people are told of no more than ${exceptionInWords(told.id, told.threshold)}`,
        harm: `somebody ${lost.id === 'threatToSelf' ? 'in despair' : 'in trouble'} speaks because the notice spoke of less, and what they said is protected by nothing`,
        remedy:
          'tell people from which point on protection is lost, in the words of the wider passage',
        citations: [...lost.citations, ...told.citations],
      }))
    })
}

/** Whose consent opens it, and no matter of its own. */
const isByConsent = (id: ExceptionId): boolean =>
  id === 'testimonyConsent' || id === 'estateConsent'

/** What an agency opens although the law that it stands under does not (C6). */
export const widerThanLaw = (policy: Policy): readonly LintFinding[] => {
  const law = policy.exceptions.filter(({ layer }) => layer === 'law')
  if (law.length === 0) return []
  const seen = new Set<string>()
  const citations = law
    .filter(({ id, effects }) => effects.protectionLost && !isByConsent(id))
    .flatMap((each) => each.citations)
    .filter(({ row }) => !seen.has(row) && seen.add(row))
    .sort((a, b) => (a.row < b.row ? -1 : 1))
  return policy.exceptions
    .filter(({ id, layer, effects }) => {
      const opens =
        effects.protectionLost ||
        effects.reportRequired !== undefined ||
        (effects.disclosurePermitted?.to.length ?? 0) > 0
      return layer === 'agency' && opens && id !== 'requiredByLaw' && !isByConsent(id)
    })
    .filter(
      (own) => !law.some(({ id, threshold }) => id === own.id && reaches(own.threshold, threshold)),
    )
    .map((own) => ({
      lint: 'wider-than-law',
      says: `the policy ${own.effects.reportRequired === undefined ? 'opens' : 'asks for a report of'} ${exceptionInWords(own.id, own.threshold)}, and the law that it stands under does not list it among what is not protected`,
      harm: 'a supporter who follows the policy tells what the law keeps confidential, and the person it is about loses a protection that was not the agency’s to give away',
      remedy:
        'ask counsel which passage of the law allows it, and cite it; or ask for consent first',
      citations: [...own.citations, ...citations],
    }))
}
