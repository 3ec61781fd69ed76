import type {
  ContactBand,
  ContactMode,
  EntryRoute,
  RecipientClass,
  ReferralKind,
  Relationship,
  ReportingUnitId,
  ServiceType,
} from '@peer-support/domain'
import type { Draw } from '../draw.js'
import { drawUnit } from '../unit.js'
import type { World } from '../world.js'
import * as m from './marginals.js'

/** What a contact will have been, as far as anybody may know of it. */
export type Encounter = {
  readonly recipientClass: RecipientClass
  readonly reportingUnit: ReportingUnitId
  readonly route: EntryRoute
  readonly serviceType: ServiceType
  readonly mode: ContactMode
  readonly band: ContactBand
  readonly minutes: number
  readonly referral: ReferralKind
  readonly followUp: boolean
  readonly underInvestigation: boolean
  readonly relationships: readonly Relationship[]
}

const isEducation = (serviceType: ServiceType): boolean =>
  serviceType === 'preIncidentEducation' || serviceType === 'stressManagementEducation'

const drawMinutes = (draw: Draw, serviceType: ServiceType, mode: ContactMode): number => {
  const [least, most] = m.spans[serviceType]
  const usual = least + (most - least) * draw.real() * (0.5 + 0.5 * draw.real())
  const time = mode === 'writtenMessage' ? usual * 0.4 : mode === 'telephone' ? usual * 0.7 : usual
  return Math.max(5, Math.round(time / 5) * 5)
}

const drawReferral = (draw: Draw, serviceType: ServiceType, band: ContactBand): ReferralKind => {
  if (isEducation(serviceType)) return 'none'
  return draw.chance(m.referralChance[band] / 100) ? draw.from(m.referrals) : 'none'
}

const drawRelationships = (draw: Draw): readonly Relationship[] =>
  draw.chance(0.035)
    ? [
        draw.from<Relationship>([
          ['chainOfCommand', 6],
          ['entanglement', 2.5],
          ['otherImpairing', 1.5],
        ]),
      ]
    : []

/** Draws a contact: `given` says what is known of it already, such as that an incident brought it. */
export const drawEncounter = (
  world: World,
  given: { readonly serviceType?: ServiceType; readonly route?: EntryRoute } = {},
): Encounter => {
  const { draw } = world
  const serviceType = given.serviceType ?? draw.from(m.serviceTypes)
  const recipientClass = draw.from(m.recipientClasses(serviceType))
  const mode = draw.from(m.modes(serviceType))
  const band = draw.from(m.bands(serviceType))
  const referral = drawReferral(draw, serviceType, band)
  const isEmployee = recipientClass === 'sworn' || recipientClass === 'civilian'
  return {
    recipientClass,
    reportingUnit: drawUnit(world),
    route: given.route ?? draw.from(m.routes(recipientClass)),
    serviceType,
    mode,
    band,
    minutes: drawMinutes(draw, serviceType, mode),
    referral,
    followUp: draw.chance(isEducation(serviceType) ? 0.12 : referral === 'none' ? 0.36 : 0.6),
    underInvestigation: isEmployee && draw.chance(0.03),
    relationships: drawRelationships(draw),
  }
}
