import type * as t from 'io-ts'
import { choice } from './codec/choice.js'

/**
 * The roles that act in a program. A pack says which agency titles stand for them (SLMPD calls its
 * wellness commander by two names, contradiction C24).
 */
export const Role = choice('Role', [
  'candidate',
  'member',
  'teamLeader',
  'coordinator',
  'wellnessCommander',
  'commander',
  'deputyChief',
  'chief',
  'clinicalConsultant',
  'clinicalAdvisor',
  'clinicalSupervisor',
  'supervisor',
  'steeringCommittee',
  'statistician',
])
export type Role = t.TypeOf<typeof Role>
