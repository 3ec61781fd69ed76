import { RecipientClass } from '../../contact/vocabulary.js'
import { addDays } from '../../kernel/calendar-date.js'
import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { ProgramEventOf } from '../events.js'
import { cliniciansOn, seatsOf, type Clinician, type Program } from '../program.js'
import { CommitteeParty, Shift, TrainingAudience } from '../vocabulary.js'
import { holds } from './facts.js'

/** The facts when the team and its clinicians are held against what is asked of them. */
export type Covering = {
  readonly found: ProgramEventOf<'CoverageChecked'>
  readonly program: Program
}

const effect = 'report'
const covering = rule<Covering>
const coveringWith = ruleWith<Covering>()

const onDuty = ({ program, found }: Covering): readonly Clinician[] =>
  cliniciansOn(program, found.on)

/** SLM-ACT-1, the lower bound: a gap to report, never a reason to refuse a resignation (C9). */
export const teamNotShort = coveringWith(
  { id: 'program.team-not-short', asks: 'the team has as many members as the policy sets', effect },
  { least: boundedInt('least', 1, 10_000) },
  ({ least }) =>
    ({ found: { members } }) =>
      verdictOf(members === undefined ? undefined : members >= least),
  ({ least }) =>
    ({ found }) => ({ members: found.members ?? null, least }),
)

/** IACP-3.9.1d, IACP-3.9.2a. */
export const bothClasses = covering({
  id: 'program.both-classes',
  asks: 'the team has sworn and civilian members',
  effect,
})(
  ({ found: { sworn, civilian } }) =>
    verdictOf(
      sworn === undefined || civilian === undefined ? undefined : sworn > 0 && civilian > 0,
    ),
  ({ found }) => ({ sworn: found.sworn ?? null, civilian: found.civilian ?? null }),
)

/** IACP-3.9.1a, IACP-3.9.2a. */
export const everyUnit = covering({
  id: 'program.every-unit',
  asks: 'every reporting unit has a member',
  effect,
})(
  ({ found: { unitsWithoutMember }, program }) =>
    verdictOf(
      Object.keys(program.units).length === 0
        ? undefined
        : unitsWithoutMember && unitsWithoutMember.length === 0,
    ),
  ({ found, program }) => ({
    units: Object.keys(program.units).length,
    withoutMember: found.unitsWithoutMember ?? null,
  }),
)

/** IACP-3.9.1a, IACP-3.9.2a. */
export const everyShift = coveringWith(
  { id: 'program.every-shift', asks: 'a member can be reached on every shift', effect },
  { shifts: listOf(Shift, 1, 3) },
  ({ shifts }) =>
    ({ found }) =>
      verdictOf(holds(found.shifts, shifts)),
  ({ shifts }) =>
    ({ found }) => ({ covered: found.shifts, asked: shifts }),
)

/** IACP-3.9.1a. */
export const accessibleToAll = coveringWith(
  {
    id: 'program.accessible-to',
    asks: 'the team is accessible to everyone whom the policy lists',
    effect,
  },
  { classes: listOf(RecipientClass, 1, 5) },
  ({ classes }) =>
    ({ found }) =>
      verdictOf(holds(found.accessibleTo, classes)),
  ({ classes }) =>
    ({ found }) => ({ accessibleTo: found.accessibleTo, asked: classes }),
)

/** SLM-TL-5. */
export const leadersFromStations = covering({
  id: 'program.leaders-from-stations',
  asks: 'every area station has a team leader',
  effect,
})(
  ({ found: { stationsWithoutLeader }, program }) =>
    verdictOf(
      Object.values(program.units).some(({ kind }) => kind === 'areaStation')
        ? stationsWithoutLeader && stationsWithoutLeader.length === 0
        : undefined,
    ),
  ({ found }) => ({ withoutLeader: found.stationsWithoutLeader ?? null }),
)

/** SLM-CC-c, the lower bound (contradiction C9). */
export const cliniciansAtLeast = coveringWith(
  {
    id: 'program.clinicians-at-least',
    asks: 'there are as many clinicians as the policy sets',
    effect,
  },
  { least: boundedInt('least', 1, 100) },
  ({ least }) =>
    (facts) =>
      verdictOf(onDuty(facts).length >= least),
  ({ least }) =>
    (facts) => ({ clinicians: onDuty(facts).length, least }),
)

/** IACP-3.4a. */
export const oversightContinuous = covering({
  id: 'program.oversight-continuous',
  asks: 'clinical oversight goes on without a break',
  effect,
})(
  (facts) => verdictOf(onDuty(facts).some(({ assigned }) => assigned.license !== 'none')),
  (facts) => ({ clinicians: onDuty(facts).length }),
)

/** IACP-5.1b. */
export const consultationAroundTheClock = covering({
  id: 'program.consultation-around-the-clock',
  asks: 'a clinician can be consulted at any hour',
  effect,
})(
  (facts) =>
    verdictOf(onDuty(facts).some(({ assigned }) => assigned.coverage === 'aroundTheClock')),
  (facts) => ({ coverage: onDuty(facts).map(({ assigned }) => assigned.coverage) }),
)

/** IACP-3.2c. */
export const committeeRepresents = coveringWith(
  {
    id: 'program.committee-represents',
    asks: 'the steering committee represents those whom the policy lists',
    effect,
  },
  { parties: listOf(CommitteeParty, 1, 5) },
  ({ parties }) =>
    ({ program }) =>
      verdictOf(
        holds(
          seatsOf(program).map(({ party }) => party),
          parties,
        ),
      ),
  ({ parties }) =>
    ({ program }) => ({ seated: seatsOf(program).map(({ party }) => party), asked: parties }),
)

const taught = ({ occasions }: Program): readonly TrainingAudience[] =>
  Object.values(occasions).flatMap((each) =>
    each.type === 'AgencyTrainingRecorded' && each.subject === 'limitsOfConfidentiality'
      ? each.audiences
      : [],
  )

/** IACP-6.3e, SLM-CF-0b. */
export const limitsTaught = coveringWith(
  {
    id: 'program.limits-taught',
    asks: 'all those whom the policy lists were trained on the limits of confidentiality',
    effect,
  },
  { audiences: listOf(TrainingAudience, 1, 3) },
  ({ audiences }) =>
    ({ program }) =>
      verdictOf(holds(taught(program), audiences)),
  ({ audiences }) =>
    ({ program }) => ({ taught: [...new Set(taught(program))], asked: audiences }),
)

/** IACP-3.9.2e. */
export const regionalTeamMeets = coveringWith(
  {
    id: 'program.regional-team-meets',
    asks: 'a regional team meets regularly',
    effect,
  },
  { days: boundedInt('days', 1, 366) },
  ({ days }) =>
    ({ program: { regional, occasions }, found: { on } }) =>
      verdictOf(
        Object.keys(regional).length === 0 ||
          Object.values(occasions).some(
            (each) =>
              each.type === 'MeetingRecorded' &&
              each.kind === 'regionalTeam' &&
              each.on <= on &&
              addDays(each.on, days) >= on,
          ),
      ),
  ({ days }) =>
    ({ program }) => ({ regionalTeams: Object.keys(program.regional).length, days }),
)

/** What is asked when coverage is checked, beside `managingRules`. */
export const coverageRules = [
  teamNotShort,
  bothClasses,
  everyUnit,
  everyShift,
  accessibleToAll,
  leadersFromStations,
  cliniciansAtLeast,
  oversightContinuous,
  consultationAroundTheClock,
  committeeRepresents,
  limitsTaught,
  regionalTeamMeets,
]
