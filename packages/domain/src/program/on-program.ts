import type { ProgramEvent, ProgramEventOf } from './events.js'
import type { Clinician, Occasional, Program } from './program.js'

const join = <A>(some: readonly A[], more: readonly A[]): readonly A[] => [
  ...new Set([...some, ...more]),
]

const without = <A>(
  some: { readonly [key: string]: A },
  out: string,
): { readonly [key: string]: A } =>
  Object.fromEntries(Object.entries(some).filter(([key]) => key !== out))

const see = (program: Program, event: Occasional): Program => ({
  ...program,
  occasions: { ...program.occasions, [event.occasion]: event },
})

const assign = (
  before: Clinician | undefined,
  assigned: ProgramEventOf<'ClinicianAssigned'>,
): Clinician => ({
  assigned,
  duties: before?.duties,
  contract: before?.contract ?? false,
})

const onClinicians = (
  program: Program,
  event: ProgramEventOf<
    'ClinicianAssigned' | 'ClinicianScopeAgreed' | 'ClinicianContractSigned' | 'ClinicianReleased'
  >,
): Program => {
  const { clinicians } = program
  const { clinician } = event
  const known = clinicians[clinician]
  if (event.type === 'ClinicianReleased')
    return { ...program, clinicians: without(clinicians, clinician) }
  if (event.type === 'ClinicianAssigned')
    return { ...program, clinicians: { ...clinicians, [clinician]: assign(known, event) } }
  if (known === undefined) return program
  const changed =
    event.type === 'ClinicianScopeAgreed'
      ? { assigned: known.assigned, duties: event.duties, contract: known.contract }
      : { assigned: known.assigned, duties: known.duties, contract: true }
  return { ...program, clinicians: { ...clinicians, [clinician]: changed } }
}

const onPolicy = (
  program: Program,
  event: ProgramEventOf<'PolicyProposed' | 'PolicyAuthorized' | 'PolicyAdopted'>,
): Program => {
  const { proposal } = program
  switch (event.type) {
    case 'PolicyProposed':
      return { ...program, proposal: { proposed: event, authorizedBy: [] } }
    case 'PolicyAuthorized':
      return proposal === undefined
        ? program
        : {
            ...program,
            proposal: {
              proposed: proposal.proposed,
              authorizedBy: join(proposal.authorizedBy, [event.role]),
            },
          }
    case 'PolicyAdopted':
      return {
        ...program,
        proposal: undefined,
        adopted: { policy: event.policy, on: event.on },
      }
  }
}

/** What is on record after one event that bears on it. */
export const onProgram = (program: Program, event: ProgramEvent): Program => {
  switch (event.type) {
    case 'ModelChanged':
      return { ...program, model: event.model }
    case 'AgencyAssessed':
      return { ...program, assessment: event }
    case 'ChiefStatementIssued':
      return { ...program, statement: event }
    case 'SteeringCommitteeConvened':
      return { ...program, convened: true }
    case 'CommitteeMemberSeated':
      return { ...program, seats: { ...program.seats, [event.seat]: event } }
    case 'CommitteeSeatVacated':
      return { ...program, seats: without(program.seats, event.seat) }
    case 'CoordinatorAppointed':
      return { ...program, coordinator: event.coordinator }
    case 'CoordinatorRelieved':
      return { ...program, coordinator: undefined }
    case 'ClinicianAssigned':
    case 'ClinicianScopeAgreed':
    case 'ClinicianContractSigned':
    case 'ClinicianReleased':
      return onClinicians(program, event)
    case 'ClinicalMatterSettled':
      return { ...program, matters: join(program.matters, [event.matter]) }
    case 'ProcedurePublished':
      return { ...program, [event.kind]: event }
    case 'PolicyProposed':
    case 'PolicyAuthorized':
    case 'PolicyAdopted':
      return onPolicy(program, event)
    case 'FundingAuthorized':
      return { ...program, funding: join(program.funding, event.purposes) }
    case 'CurriculumPublished':
      return { ...program, curriculum: event }
    case 'AgencyTrainingRecorded':
    case 'MutualAidRecorded':
    case 'MeetingRecorded':
      return see(program, event)
    case 'MutualAidApproved':
      return { ...program, mutualAid: join(program.mutualAid, [event.agency]) }
    case 'MutualAidWithdrawn':
      return {
        ...program,
        mutualAid: program.mutualAid.filter((agency) => agency !== event.agency),
      }
    case 'RegionalTeamJoined':
      return { ...program, regional: { ...program.regional, [event.agency]: event } }
    case 'RegionalTeamLeft':
      return { ...program, regional: without(program.regional, event.agency) }
    case 'ChannelAttested':
      return { ...program, channels: { ...program.channels, [event.use]: event.confidential } }
    case 'ReportingUnitDefined':
      return { ...program, units: { ...program.units, [event.unit]: event } }
    case 'ReportingUnitWithdrawn':
      return { ...program, units: without(program.units, event.unit) }
    case 'TeamSizeSet':
      return { ...program, teamSize: event }
    case 'CoverageChecked':
      return { ...program, coverage: event }
    case 'SuccessionPlanned':
      return { ...program, succession: event.causes }
    case 'IdentificationIssued':
      return { ...program, identified: { ...program.identified, [event.member]: event } }
    case 'ContactInformationPublished':
      return {
        ...program,
        contactInformation: { ...program.contactInformation, [event.channel]: event },
      }
    case 'SupervisorsDecidedOn':
      return { ...program, supervisors: event.decision }
    case 'ProgramAmended':
      return { ...program, amendment: event }
    default:
      return program
  }
}
