import type { ExceptionId, ExceptionThreshold } from '../disclosure/vocabulary.js'

const matters: { readonly [id in ExceptionId]: string } = {
  threatToSelf: 'threat to oneself',
  threatToOthers: 'threat to others',
  criminalActThreat: 'threat of a criminal act',
  childAbuse: 'child abuse',
  vulnerableAdultAbuse: 'abuse of a vulnerable adult',
  elderAbuse: 'abuse of the elderly',
  spouseAbuse: 'abuse of a spouse',
  crimeCommitted: 'crime that was committed',
  crimeBeingCommitted: 'crime that is being committed',
  policyViolation: 'violation of policy',
  legalIssueOfEmployment: 'legal issue that touches employment',
  supervisorDuty: 'what a supervisor must act on',
  onDutyHazard: 'hazard on duty',
  requiredByLaw: 'whatever else the law requires to be reported',
  testimonyConsent: 'testimony with consent',
  estateConsent: 'testimony with the consent of the estate',
}

const degrees: { readonly [threshold in ExceptionThreshold]: string } = {
  anyThreat: 'any',
  intent: 'an intended',
  imminent: 'an imminent',
  explicit: 'an explicit',
  knownThirdParty: 'a (against somebody known)',
  suspected: 'a suspected',
  admission: 'an admitted',
  serious: 'a serious',
  believed: 'what is believed to be a',
}

/** Of these the degree says nothing: the law, or a consent, draws the line. */
const withoutDegree: readonly ExceptionId[] = [
  'supervisorDuty',
  'requiredByLaw',
  'testimonyConsent',
  'estateConsent',
]

/** An exception as a person says it: `an imminent threat to oneself`. */
export const exceptionInWords = (id: ExceptionId, threshold: ExceptionThreshold): string => {
  const matter = matters[id]
  if (withoutDegree.includes(id)) return matter
  const degree = degrees[threshold]
  // Abuse is no countable thing: "a suspected child abuse" is no English.
  return /abuse/.test(matter)
    ? `${degree.replace(/ ?\ban?\b ?/, '')} ${matter}`.trim()
    : `${degree} ${matter}`
}
