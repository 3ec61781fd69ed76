import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { Jurisdiction } from '../jurisdiction.js'
import { ClinicianDuty, LicenseClass } from '../vocabulary.js'
import { authority, holds, type Facts } from './facts.js'

type Assigning = Facts<'AssignClinician'>

const assigningWith = ruleWith<Assigning>()

/** SLM-CC-b, IACP-5.1c, CIR-22: which licences count is for the pack to say (contradiction C20). */
export const clinicianLicensed = assigningWith(
  {
    id: 'program.clinician-licensed',
    asks: 'the clinician holds a licence of a class that the policy accepts',
  },
  { licenses: listOf(LicenseClass, 1, 6) },
  ({ licenses }) =>
    ({ command }) =>
      verdictOf(licenses.includes(command.license)),
  ({ licenses }) =>
    ({ command }) => ({ license: command.license, accepted: licenses }),
)

/** SLM-CC-b. */
export const clinicianLicensedIn = assigningWith(
  {
    id: 'program.clinician-licensed-in',
    asks: 'the clinician is licensed in a jurisdiction that the policy names',
  },
  { jurisdictions: listOf(Jurisdiction, 1, 10) },
  ({ jurisdictions }) =>
    ({ command }) =>
      verdictOf(command.licensedIn.some((each) => jurisdictions.includes(each))),
  ({ jurisdictions }) =>
    ({ command }) => ({ licensedIn: command.licensedIn, named: jurisdictions }),
)

const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true

/** IACP-5.1c, IACP-3.4a. */
export const clinicianKnowsPolicing = rule<Assigning>({
  id: 'program.clinician-knows-policing',
  asks: 'the clinician is trained in police mental health and understands the agency',
})(
  ({ command }) => verdictOf(both(command.policeTrained, command.knowsAgency)),
  ({ command }) => ({
    policeTrained: command.policeTrained ?? null,
    knowsAgency: command.knowsAgency ?? null,
  }),
)

/** SLM-CC-c, the upper bound: the lower one is a gap to report, not a refusal (contradiction C9). */
export const cliniciansAtMost = assigningWith(
  {
    id: 'program.clinicians-at-most',
    asks: 'there are no more clinicians than the policy sets',
  },
  { most: boundedInt('most', 1, 100) },
  ({ most }) =>
    ({ command, program }) =>
      verdictOf(
        program.clinicians[command.clinician] !== undefined ||
          Object.keys(program.clinicians).length < most,
      ),
  ({ most }) =>
    ({ program }) => ({ clinicians: Object.keys(program.clinicians).length, most }),
)

/** What is asked when a clinician is assigned. */
export const clinicianRules = [
  clinicianLicensed,
  clinicianLicensedIn,
  clinicianKnowsPolicing,
  cliniciansAtMost,
]

/** SLM-CC-3 to SLM-CC-5; IACP-3.4b leaves it to agency and clinician. */
export const clinicianDuties = ruleWith<Facts<'AgreeClinicianScope'>>()(
  {
    id: 'program.clinician-duties',
    asks: 'the agreed scope of a clinician holds the duties that the policy lists',
  },
  { duties: listOf(ClinicianDuty, 1, 7) },
  ({ duties }) =>
    ({ command }) =>
      verdictOf(holds(command.duties, duties)),
  ({ duties }) =>
    ({ command }) => ({ agreed: command.duties, asked: duties }),
)

/** What is asked when a clinician's scope is agreed. */
export const scopeRules = [clinicianDuties]

/** SLM-CC-a. */
export const clinicalAuthority = authority(
  'clinical-authority',
  'clinical matters are settled by those whom the policy names',
)

/** What is asked when a clinical matter is settled. */
export const clinicalMatterRules = [clinicalAuthority]
