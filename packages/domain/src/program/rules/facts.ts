import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { Role } from '../../kernel/role.js'
import { ruleWith, type Rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { ProgramCommand, ProgramCommandOf } from '../commands.js'
import type { ProgramObserved } from '../observed.js'
import type { Program } from '../program.js'

/** Who acts, when, and what was read from other streams. */
export type Acting = { readonly context: Context<ProgramObserved> }

/** The facts when a command is given to a program that is established. */
export type Facts<T extends ProgramCommand['type']> = Acting & {
  readonly command: ProgramCommandOf<T>
  readonly program: Program
}

/** Makes a rule that an act is done by one of the roles that a pack names. */
export const authority = (id: string, asks: string): Rule<Acting> =>
  ruleWith<Acting>()(
    { id: `program.${id}`, asks },
    { roles: listOf(Role, 1, 6) },
    ({ roles }) =>
      ({ context }) =>
        verdictOf(roles.includes(context.actor.role)),
    ({ roles }) =>
      ({ context }) => ({ role: context.actor.role, authorities: roles }),
  )

/** Tells whether a list holds everything that is asked for. */
export const holds = <A>(all: readonly A[], asked: readonly A[]): boolean =>
  asked.every((each) => all.includes(each))
