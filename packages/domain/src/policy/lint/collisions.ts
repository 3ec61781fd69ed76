import type { Provision } from '../pack.js'
import { sameMatter, samePerson, type Bearing } from '../provision.js'
import type { Policy } from '../resolve.js'
import type { LintFinding } from './finding.js'

type Collision = {
  /** What the two passages say, as far as it collides. */
  readonly says: string
  readonly harm: string
  readonly remedy: string
}

const aboutOutreach: Collision = {
  says: 'one passage forbids to say anything about a contact that nobody asked for, and another gives the answer that is to be said',
  harm: 'an answer that is given about some people and not about others tells who was contacted: a colleague is known as somebody the team was worried about',
  remedy:
    'give the one fixed answer to every inquiry, about people who were never contacted too, and record which passage goes first',
}

const aboutHazard: Collision = {
  says: 'one passage bids to report a hazard on duty to a commander at once, and another forbids to tell anything to people of the agency, of whatever rank',
  harm: 'a supporter who fears for a colleague breaks one passage whichever way they go, loses time over it, and a colleague off duty is covered by neither',
  remedy:
    'say that the report goes first, what is the least it must hold, and what holds for somebody off duty',
}

const collisions: {
  readonly [first in Bearing]?: { readonly [second in Bearing]?: (a: Provision) => Collision }
} = {
  mayTell: {
    mustNotTell: () => ({
      says: 'one passage allows to tell members of the team, and another forbids to tell people of the agency, which every member of the team is',
      harm: 'a supporter who seeks help from the team may be charged with a breach, and the person who confided cannot know how far their words will go',
      remedy:
        'write the first as a named exception to the second, or record which of them goes first',
    }),
  },
  mustTell: {
    mustNotTell: (first) => (first.about === 'hazardOnDuty' ? aboutHazard : aboutOutreach),
  },
  endsConfidentiality: {
    mayWithhold: () => ({
      says: 'one passage ends confidentiality where a legal issue touches employment, and another shields the supporter who says nothing about an internal investigation, which is such an issue',
      harm: 'a member under investigation confides under the shield and finds their words used for discipline, or a supporter is punished for the silence that the policy promised',
      remedy:
        'let a named authority decide which passage goes first, record it with the pack, and say it in the notice',
    }),
  },
  mayApproach: {
    consentFirst: () => ({
      says: 'one passage lets the team approach a person whom somebody else named, and another asks for that person’s consent before anything else; neither says who may learn the name before they agreed',
      harm: 'a colleague’s name and trouble reach a supporter whom they did not choose, before they have agreed to anything',
      remedy:
        'say that a name is passed on only with consent, or that contact information goes out without anyone of the team learning for whom',
    }),
  },
}

const isSettled = ({ packs }: Policy, a: Provision, b: Provision): boolean => {
  const pair = [a.citation.row, b.citation.row]
  return packs.some(({ priorities = [] }) =>
    priorities.some(({ of, over }) => of !== over && pair.includes(of) && pair.includes(over)),
  )
}

/** Passages of one layer that cannot both be followed, and of which none is said to go first. */
export const passagesCollide = (policy: Policy): readonly LintFinding[] => {
  const stated = policy.packs.flatMap(({ layer, provisions = [] }) =>
    provisions.map((provision) => ({ layer, provision })),
  )
  return stated.flatMap(({ layer, provision: first }) =>
    stated.flatMap(({ layer: other, provision: second }): readonly LintFinding[] => {
      const collision = collisions[first.bearing]?.[second.bearing]
      if (
        collision === undefined ||
        layer !== other ||
        !sameMatter(first.about, second.about) ||
        !samePerson(first.to, second.to) ||
        isSettled(policy, first, second)
      )
        return []
      const { says, harm, remedy } = collision(first)
      const citations = [first.citation, second.citation]
      return [{ lint: 'passages-collide', says, harm, remedy, citations }]
    }),
  )
}
