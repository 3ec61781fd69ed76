import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { ProgramCommandOf } from '../commands.js'
import type { ProgramObserved } from '../observed.js'
import { activationRules } from '../rules/activation.js'
import { overseeingRules } from '../rules/managing.js'
import type { Standing } from '../state.js'
import { isSame, judged, misplaced, nothingNew, type Result } from './result.js'

/** The commands that start, change, halt and end a program. */
export type Lifecycle = ProgramCommandOf<
  'ActivateProgram' | 'AmendProgram' | 'SuspendProgram' | 'ResumeProgram' | 'CloseProgram'
>

/**
 * Decides whether a program is active. What had to be there to begin must still be there to resume.
 */
export const lifecycle = (policy: Settings) => {
  const judgeActivation = check(policy, [...overseeingRules, ...activationRules])
  const judgeOverseeing = check(policy, overseeingRules)
  return (command: Lifecycle, state: Standing, context: Context<ProgramObserved>): Result => {
    const { program, status } = state
    const judgeChange = () => judgeOverseeing({ context })
    const judgeStart = () => judgeActivation({ program, context })
    switch (command.type) {
      case 'ActivateProgram':
        if (status === 'suspended') return misplaced(policy, command, status)
        return judged(
          policy,
          judgeStart,
          { type: 'ProgramActivated', on: context.on },
          status === 'active',
        )
      case 'AmendProgram': {
        if (status === 'forming') return misplaced(policy, command, status)
        const event = { type: 'ProgramAmended', areas: command.areas, on: context.on } as const
        return judged(policy, judgeChange, event, isSame(program.amendment, event))
      }
      case 'SuspendProgram': {
        const { because } = command
        if (status === 'forming') return misplaced(policy, command, status)
        const isKnown = status === 'suspended' && state.because === because
        return judged(policy, judgeChange, { type: 'ProgramSuspended', because }, isKnown)
      }
      case 'ResumeProgram':
        if (status === 'active') return nothingNew(policy)
        return status === 'suspended'
          ? judged(policy, judgeStart, { type: 'ProgramResumed' }, false)
          : misplaced(policy, command, status)
      case 'CloseProgram':
        return judged(
          policy,
          judgeChange,
          { type: 'ProgramClosed', because: command.because },
          false,
        )
    }
  }
}
