import {
  disclosure,
  type DisclosureCommand,
  type DisclosureEvent,
  type ExceptionMet,
} from '../disclosure/index.js'
import type { Instant } from '../kernel/instant.js'
import { given, someone, today } from './given.js'

/** Given what happened in a disclosure, when a command is given under a policy, what comes of it. */
export const givenDisclosure = given(disclosure)

export const noon = `${today}T12:00:00.000Z` as Instant
export const early = `${today}T11:30:00.000Z` as Instant

export const asked = (
  asks: Extract<DisclosureEvent, { type: 'DisclosureRequested' }>['asks'],
): DisclosureEvent => ({
  type: 'DisclosureRequested',
  asks,
  knowledge: 'session',
  purpose: 'investigation',
})
export const discovered: DisclosureEvent = { type: 'MatterDiscovered', knowledge: 'session' }
export const classified = (met: ExceptionMet, at = noon): DisclosureEvent => ({
  type: 'ExceptionClassified',
  ...met,
  at,
})
export const decide = (outcome: 'denied' | 'permitted' | 'required'): DisclosureCommand => ({
  type: 'DecideDisclosure',
  outcome,
  underProcedure: true,
})
export const decided = (
  outcome: 'denied' | 'permitted' | 'required',
  over: Partial<Extract<DisclosureEvent, { type: 'DisclosureDecided' }>> = {},
): DisclosureEvent => ({
  type: 'DisclosureDecided',
  outcome,
  to: [],
  asking: [],
  role: 'coordinator',
  by: someone,
  underProcedure: true,
  ...over,
})
export const law = { exception: 'requiredByLaw', threshold: 'explicit' } as const
export const hazard = { exception: 'onDutyHazard', threshold: 'believed' } as const
