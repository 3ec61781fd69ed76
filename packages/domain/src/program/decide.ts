import type { Settings } from '../kernel/check.js'
import type { Decide } from '../kernel/decider.js'
import type { ProgramCommand } from './commands.js'
import { aid, isOfAid } from './decide/aid.js'
import { clinicians, isOfClinicians } from './decide/clinicians.js'
import { establish, founding, isFounding } from './decide/founding.js'
import { lifecycle } from './decide/lifecycle.js'
import { isManaging, managing } from './decide/managing.js'
import { isOfPapers, papers } from './decide/papers.js'
import { misplaced, nothingNew } from './decide/result.js'
import type { ProgramEvent } from './events.js'
import type { ProgramObserved } from './observed.js'
import type { ProgramState } from './state.js'

/** Decides a command of a program under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<ProgramCommand, ProgramState, ProgramEvent, ProgramObserved> => {
  const decideEstablishment = establish(policy)
  const decideFounding = founding(policy)
  const decideClinicians = clinicians(policy)
  const decidePapers = papers(policy)
  const decideAid = aid(policy)
  const decideManaging = managing(policy)
  const decideLifecycle = lifecycle(policy)
  return (command, state, context) => {
    if (command.type === 'EstablishProgram') return decideEstablishment(command, state)
    if (state.status === 'closed')
      return command.type === 'CloseProgram' && command.because === state.by.because
        ? nothingNew(policy)
        : misplaced(policy, command, state.status)
    if (state.status === 'none') return misplaced(policy, command, state.status)
    const { program } = state
    if (isFounding(command)) return decideFounding(command, program, context)
    if (isOfClinicians(command)) return decideClinicians(command, program, context)
    if (isOfPapers(command)) return decidePapers(command, program, context)
    if (isOfAid(command)) return decideAid(command, program, context)
    if (isManaging(command)) return decideManaging(command, program, context)
    return decideLifecycle(command, state, context)
  }
}
