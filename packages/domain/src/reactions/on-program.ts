import type { Settings } from '../kernel/check.js'
import { listOf } from '../kernel/codec/list-of.js'
import type { Rule } from '../kernel/rule.js'
import {
  confidentialityAgreement,
  confidentialityAgreementContents,
  expectationAgreement,
  expectationAgreementContents,
  policyAcknowledged,
} from '../member/rules/appointment.js'
import { AgreementPart, type AgreementKind } from '../member/vocabulary.js'
import { parametersOf } from './parameters.js'
import { nothing, type Reaction, type ReactTo } from './reaction.js'

const sign = (
  policy: Settings,
  kind: AgreementKind,
  { id: rule }: Pick<Rule<never>, 'id'>,
  { id: contents }: Pick<Rule<never>, 'id'>,
): readonly Reaction[] => {
  if (policy.settingOf(rule) === undefined) return nothing
  const asked = parametersOf(policy, contents, { parts: listOf(AgreementPart, 1, 5) })
  const command = { type: 'SignAgreement', kind, parts: asked?.parts ?? [] } as const
  return [{ category: 'member', stream: 'eachMember', by: 'member', rule, command }]
}

const acknowledge = (policy: Settings): readonly Reaction[] => {
  const { id: rule } = policyAcknowledged
  if (policy.settingOf(rule) === undefined) return nothing
  const command = { type: 'AcknowledgePolicy' } as const
  return [{ category: 'member', stream: 'eachMember', by: 'member', rule, command }]
}

/**
 * A policy that is adopted, the first or another, is put before each member: the agreements that it
 * asks for are to be signed again, and it is to be acknowledged (IACP-4.5, IACP-6.7a, SLM-ACT-2,
 * SLM-CF-0b). One that has been replaced since is not.
 */
export const onProgram = (policy: Settings): ReactTo<'program'> => {
  const again = [
    ...sign(policy, 'confidentiality', confidentialityAgreement, confidentialityAgreementContents),
    ...sign(policy, 'expectation', expectationAgreement, expectationAgreementContents),
    ...acknowledge(policy),
  ]
  return ({ event, state }) => {
    if (event.type !== 'PolicyAdopted' || !('program' in state)) return nothing
    return state.program.adopted?.policy === event.policy ? again : nothing
  }
}
