import type {
  Consideration,
  OccasionId,
  Panelist,
  Quality,
  Recommender,
} from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { minute } from '../zone.js'
import { commanderTo, type Candidate } from './candidate.js'

const considered: readonly Consideration[] = [
  'yearsOnTheJob',
  'disciplinaryHistory',
  'educationAndTraining',
  'resolvedTrauma',
  'character',
]

const required: readonly Quality[] = [
  'emotionalMaturity',
  'trustOfPeers',
  'empathy',
  'interestInPsychosocialProcesses',
  'onCallWillingness',
]

const preferred: readonly (readonly [Quality, number])[] = [
  ['citTraining', 0.7],
  ['interestInHelping', 0.95],
]

const fullPanel: readonly Panelist[] = ['wellnessCommander', 'clinicalConsultant']

/** A colleague and a superior recommend the candidate. */
export function* recommend(world: World, candidate: Candidate): Story {
  const { draw, office } = world
  const from: readonly Recommender[] = ['peer', 'supervisor']
  for (const recommender of from) {
    yield until(world.inOffice(1, 2))
    yield world.toMember(draw.oneOf(office.supervisors) ?? office.wellnessCommander, candidate.id, {
      type: 'RecordRecommendation',
      occasion: draw.id() as OccasionId,
      from: recommender,
      favourable: draw.chance(0.94),
    })
  }
}

/** What is found in the candidate is attested: one who lacks a quality lacks one that is asked for. */
export function* evaluate(world: World, candidate: Candidate): Story {
  const { draw } = world
  const missing = candidate.fate === 'lacksQuality' ? draw.oneOf(required) : undefined
  const displays = [
    ...required.filter((quality) => quality !== missing),
    ...preferred.filter(([, share]) => draw.chance(share)).map(([quality]) => quality),
  ]
  const all = [...required, ...preferred.map(([quality]) => quality)]
  yield commanderTo(world, candidate, {
    type: 'EvaluateCandidate',
    considered,
    displays,
    lacks: all.filter((quality) => !displays.includes(quality)),
  })
}

/** Holds the structured interview, before a panel that lacks somebody where that is the mistake. */
export function* interview(
  world: World,
  candidate: Candidate,
  panel: readonly Panelist[] = fullPanel,
): Story {
  yield commanderTo(world, candidate, {
    type: 'RecordInterview',
    structured: true,
    passed: candidate.fate !== 'failsInterview',
    panel,
  })
}

/** The agreements are signed and the policies acknowledged, as far as this candidate does it now. */
export function* sign(world: World, candidate: Candidate, isForgetful: boolean): Story {
  const { fate, id, self } = candidate
  if (fate !== 'signsNever') {
    yield world.toMember(self, id, {
      type: 'SignAgreement',
      kind: 'confidentiality',
      parts: ['confidentiality', 'exceptions', 'consequences'],
    })
    yield until(world.now() + world.draw.int(1, 9) * minute)
  }
  if (fate !== 'signsLate') yield* signExpectations(world, candidate)
  if (!isForgetful) yield world.toMember(self, id, { type: 'AcknowledgePolicy' })
}

/** The expectation agreement is signed. */
export function* signExpectations(world: World, { id, self }: Candidate): Story {
  yield world.toMember(self, id, {
    type: 'SignAgreement',
    kind: 'expectation',
    parts: ['confidentiality', 'exceptions', 'leaveProcess', 'deselectionCriteria'],
  })
  yield until(world.now() + world.draw.int(1, 9) * minute)
}
