import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import { same } from '../../kernel/same.js'
import type { ProgramCommand, ProgramCommandOf } from '../commands.js'
import type { ProgramEventOf } from '../events.js'
import type { ProgramObserved } from '../observed.js'
import type { Program } from '../program.js'
import { clinicalMatterRules, clinicianRules, scopeRules } from '../rules/clinicians.js'
import type { Facts } from '../rules/facts.js'
import { clinicianInModelRules, type Modelling } from '../rules/model.js'
import { isSame, judged, misplaced, record, type Result } from './result.js'

/** The commands that bring clinicians in, and what is theirs to settle. */
export type OfClinicians = ProgramCommandOf<
  | 'AssignClinician'
  | 'AgreeClinicianScope'
  | 'SignClinicianContract'
  | 'ReleaseClinician'
  | 'SettleClinicalMatter'
>

const types: ReadonlySet<string> = new Set<OfClinicians['type']>([
  'AssignClinician',
  'AgreeClinicianScope',
  'SignClinicianContract',
  'ReleaseClinician',
  'SettleClinicalMatter',
])

/** Tells whether a command is one of these. */
export const isOfClinicians = (command: ProgramCommand): command is OfClinicians =>
  types.has(command.type)

/** What is stored of an assignment: the fields are named, so that none can slip in. */
const clinicianAssigned = ({
  clinician,
  capacity,
  license,
  licensedIn,
  coverage,
  from,
  until,
  policeTrained,
  knowsAgency,
}: ProgramCommandOf<'AssignClinician'>): ProgramEventOf<'ClinicianAssigned'> => ({
  type: 'ClinicianAssigned',
  clinician,
  capacity,
  license,
  licensedIn,
  coverage,
  from,
  ...(until === undefined ? {} : { until }),
  ...(policeTrained === undefined ? {} : { policeTrained }),
  ...(knowsAgency === undefined ? {} : { knowsAgency }),
})

/** Decides who the clinicians are, what was agreed with them, and clinical matters. */
export const clinicians = (policy: Settings) => {
  const judgeAssignment = check<Facts<'AssignClinician'> & Modelling>(policy, [
    ...clinicianRules,
    ...clinicianInModelRules,
  ])
  const judgeScope = check(policy, scopeRules)
  const judgeMatter = check(policy, clinicalMatterRules)
  return (command: OfClinicians, program: Program, context: Context<ProgramObserved>): Result => {
    if (command.type === 'SettleClinicalMatter') {
      const { matter } = command
      const event = { type: 'ClinicalMatterSettled', matter, role: context.actor.role } as const
      const isKnown = program.matters.includes(matter)
      return judged(policy, () => judgeMatter({ context }), event, isKnown)
    }
    const { clinician } = command
    const known = program.clinicians[clinician]
    switch (command.type) {
      case 'AssignClinician': {
        if (command.until !== undefined && command.until < command.from)
          return misplaced(policy, command, 'the last day lies before the first')
        const others = Object.keys(program.clinicians).filter((each) => each !== clinician)
        const facts = {
          command,
          program,
          context,
          model: program.model,
          funding: undefined,
          clinicians: others.length + 1,
        }
        const event = clinicianAssigned(command)
        return judged(policy, () => judgeAssignment(facts), event, isSame(known?.assigned, event))
      }
      case 'AgreeClinicianScope': {
        if (known === undefined) return misplaced(policy, command, 'no such clinician')
        const { duties } = command
        const event = { type: 'ClinicianScopeAgreed', clinician, duties } as const
        const isKnown = known.duties !== undefined && same(known.duties, duties)
        return judged(policy, () => judgeScope({ command, program, context }), event, isKnown)
      }
      case 'SignClinicianContract':
        return known === undefined
          ? misplaced(policy, command, 'no such clinician')
          : record(policy, { type: 'ClinicianContractSigned', clinician }, known.contract)
      case 'ReleaseClinician':
        return record(policy, { type: 'ClinicianReleased', clinician }, known === undefined)
    }
  }
}
