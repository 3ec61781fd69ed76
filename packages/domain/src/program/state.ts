import type { ProgramEvent, ProgramEventOf } from './events.js'
import { onProgram } from './on-program.js'
import { newProgram, type Program } from './program.js'
import type { ProgramSuspension } from './vocabulary.js'

/** The states of a program. Closed is final: an agency that begins again establishes a new program. */
export type ProgramState =
  | { readonly status: 'none' }
  | { readonly status: 'forming'; readonly program: Program }
  | { readonly status: 'active'; readonly program: Program }
  | {
      readonly status: 'suspended'
      readonly program: Program
      readonly because: ProgramSuspension
    }
  | { readonly status: 'closed'; readonly by: ProgramEventOf<'ProgramClosed'> }

/** A program that is established and not closed. */
export type Standing = Extract<ProgramState, { readonly program: Program }>

export const initial: ProgramState = { status: 'none' }

const onStanding = (state: Standing, event: ProgramEvent): ProgramState => {
  const program = onProgram(state.program, event)
  switch (state.status) {
    case 'forming':
      return { status: 'forming', program }
    case 'active':
      return { status: 'active', program }
    case 'suspended':
      return { status: 'suspended', program, because: state.because }
  }
}

/** Moves a program by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: ProgramState, event: ProgramEvent): ProgramState => {
  switch (state.status) {
    case 'none':
      return event.type === 'ProgramEstablished'
        ? { status: 'forming', program: newProgram(event) }
        : state
    case 'closed':
      return state
    default:
      if (event.type === 'ProgramClosed') return { status: 'closed', by: event }
      if (event.type === 'ProgramActivated' || event.type === 'ProgramResumed')
        return { status: 'active', program: state.program }
      if (event.type === 'ProgramSuspended')
        return { status: 'suspended', program: state.program, because: event.because }
      return onStanding(state, event)
  }
}
