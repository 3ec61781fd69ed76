import { listOf } from '../../kernel/codec/list-of.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { RecipientClass } from '../../contact/vocabulary.js'
import { cliniciansOn, seatsOf, type Program } from '../program.js'
import {
  ClinicianCapacity,
  CommitteeParty,
  ContactInfoChannel,
  FundingPurpose,
  ProgramModel,
} from '../vocabulary.js'
import { holds, type Acting } from './facts.js'

/** The facts when a program becomes active. */
export type Activating = Acting & { readonly program: Program }

const activating = rule<Activating>
const activatingWith = ruleWith<Activating>()

/** CIR-11. */
export const chiefStatement = activatingWith(
  {
    id: 'program.chief-statement',
    asks: 'a formal statement has been issued by those whom the policy names',
  },
  { roles: listOf(Role, 1, 3) },
  ({ roles }) =>
    ({ program: { statement } }) =>
      verdictOf(statement !== undefined && roles.includes(statement.role)),
  ({ roles }) =>
    ({ program }) => ({ issuedBy: program.statement?.role ?? null, authorities: roles }),
)

/** IACP-3.2a. */
export const steeringCommittee = activating({
  id: 'program.steering-committee',
  asks: 'a steering committee takes part in forming the program',
})(
  ({ program }) => verdictOf(program.convened),
  ({ program }) => ({ convened: program.convened }),
)

/** IACP-3.2b. */
export const plannedWith = activatingWith(
  {
    id: 'program.planned-with',
    asks: 'the parties that the policy lists sit on the committee while the program is planned',
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

/** IACP-3.9.4a, LEX-12. */
export const coordinatorAppointed = activatingWith(
  {
    id: 'program.coordinator-appointed',
    asks: 'the models that the policy lists have a coordinator',
  },
  { models: listOf(ProgramModel, 1, 3) },
  ({ models }) =>
    ({ program }) =>
      verdictOf(!models.includes(program.model) || program.coordinator !== undefined),
  ({ models }) =>
    ({ program }) => ({
      model: program.model,
      models,
      appointed: program.coordinator !== undefined,
    }),
)

/** IACP-5.1a, LEX-15, LEX-18, SLM-OPG-4: which model has clinicians (contradiction C19). */
export const clinicianEngaged = activatingWith(
  {
    id: 'program.clinician-engaged',
    asks: 'the models that the policy lists have a clinician in a capacity that it names',
  },
  { models: listOf(ProgramModel, 1, 3), capacities: listOf(ClinicianCapacity, 1, 3) },
  ({ models, capacities }) =>
    ({ program, context }) =>
      verdictOf(
        !models.includes(program.model) ||
          cliniciansOn(program, context.on).some(({ assigned }) =>
            capacities.includes(assigned.capacity),
          ),
      ),
  ({ models, capacities }) =>
    ({ program, context }) => ({
      model: program.model,
      models,
      engaged: cliniciansOn(program, context.on).map(({ assigned }) => assigned.capacity),
      capacities,
    }),
)

/** LEX-17. */
export const clinicianContract = activatingWith(
  {
    id: 'program.clinician-contract',
    asks: 'a contract is signed with every clinician in the capacities that the policy lists',
  },
  { capacities: listOf(ClinicianCapacity, 1, 3) },
  ({ capacities }) =>
    ({ program, context }) =>
      verdictOf(
        cliniciansOn(program, context.on).every(
          ({ assigned, contract }) => !capacities.includes(assigned.capacity) || contract,
        ),
      ),
  ({ capacities }) =>
    ({ program, context }) => ({
      unsigned: cliniciansOn(program, context.on).filter(({ contract }) => !contract).length,
      capacities,
    }),
)

/** IACP-3.5a. */
export const manualWritten = activating({
  id: 'program.manual-written',
  asks: 'a written procedures manual governs the program',
})(
  ({ program }) => verdictOf(program.manual !== undefined),
  ({ program }) => ({ published: program.manual !== undefined }),
)

/** IACP-4.1a. */
export const selectionWritten = activating({
  id: 'program.selection-written',
  asks: 'a written procedure says how members are selected',
})(
  ({ program }) => verdictOf(program.selection !== undefined),
  ({ program }) => ({ published: program.selection !== undefined }),
)

/** IACP-4.3a. */
export const deselectionWritten = activating({
  id: 'program.deselection-written',
  asks: 'a written procedure says by which criteria members are deselected',
})(
  ({ program }) => verdictOf(program.deselection !== undefined),
  ({ program }) => ({ published: program.deselection !== undefined }),
)

/** LEX-13, SLM-CMD-2, SLM-DC-2. */
export const policyAdopted = activating({
  id: 'program.policy-adopted',
  asks: 'a program policy is adopted before support begins under it',
})(
  ({ program }) => verdictOf(program.adopted !== undefined),
  ({ program }) => ({ adoptedOn: program.adopted?.on ?? null }),
)

/** SLM-DC-1. */
export const fundingAuthorized = activatingWith(
  {
    id: 'program.funding-authorized',
    asks: 'money is authorized for the purposes that the policy lists',
  },
  { purposes: listOf(FundingPurpose, 1, 5) },
  ({ purposes }) =>
    ({ program }) =>
      verdictOf(holds(program.funding, purposes)),
  ({ purposes }) =>
    ({ program }) => ({ authorized: program.funding, asked: purposes }),
)

/** SLM-CG-7b, SLM-CG-8b. */
export const contactInformation = activatingWith(
  {
    id: 'program.contact-information',
    asks: 'the ways to reach the team are published where and for whom the policy says',
  },
  {
    channels: listOf(ContactInfoChannel, 1, 4),
    audiences: listOf(RecipientClass, 1, 5),
  },
  ({ channels, audiences }) =>
    ({ program: { contactInformation: published } }) =>
      verdictOf(channels.every((channel) => holds(published[channel]?.audiences ?? [], audiences))),
  ({ channels, audiences }) =>
    ({ program: { contactInformation: published } }) => ({
      published: Object.keys(published),
      channels,
      audiences,
    }),
)

/** IACP-7.4c. */
export const supervisorsDecidedOn = activating({
  id: 'program.supervisors-decided-on',
  asks: 'the agency has decided whether supervisors can be members',
})(
  ({ program }) => verdictOf(program.supervisors !== undefined),
  ({ program }) => ({ decision: program.supervisors ?? null }),
)

/** What is asked when a program becomes active, beside `overseeingRules`. */
export const activationRules = [
  chiefStatement,
  steeringCommittee,
  plannedWith,
  coordinatorAppointed,
  clinicianEngaged,
  clinicianContract,
  manualWritten,
  selectionWritten,
  deselectionWritten,
  policyAdopted,
  fundingAuthorized,
  contactInformation,
  supervisorsDecidedOn,
]
