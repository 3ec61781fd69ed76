import { describe, expect, test } from 'vitest'
import { fold } from '../kernel/decider.js'
import type { Digest } from '../kernel/digest.js'
import { policies, type Policy } from '../policy/index.js'
import { program, type ProgramEvent } from '../program/index.js'
import { today as on } from '../testing/given.js'
import { react, type Reaction } from './index.js'

const { slmpd, 'iacp-2021': iacp, 'sapd-practice': sapd } = policies

describe('a policy that is adopted', () => {
  const digest = 'a1b2c3d4'.repeat(8) as Digest
  const other = 'd4c3b2a1'.repeat(8) as Digest
  const adopted = (policy: Digest): ProgramEvent => ({ type: 'PolicyAdopted', policy, on })
  const established: ProgramEvent = {
    type: 'ProgramEstablished',
    model: 'clinicalAdvisor',
    structure: 'agency',
    jurisdiction: 'MO',
    alongside: [],
  }
  const ofProgram = (policy: Policy, event: ProgramEvent, since: readonly ProgramEvent[] = []) =>
    react(policy)({
      category: 'program',
      event,
      state: fold(program.decider)([established, event, ...since]),
    })
  const asked = (reactions: readonly Reaction[]) =>
    reactions.map(({ stream, by, rule, command }) => ({ stream, by, rule, command }))
  const each = { stream: 'eachMember', by: 'member' } as const

  test('[SLM-ACT-2] [SLM-EL-h] [SLM-CF-0b] is put before each member, to sign and to acknowledge', () => {
    expect(asked(ofProgram(slmpd, adopted(digest)))).toStrictEqual([
      {
        ...each,
        rule: 'member.confidentiality-agreement',
        command: { type: 'SignAgreement', kind: 'confidentiality', parts: [] },
      },
      {
        ...each,
        rule: 'member.expectation-agreement',
        command: { type: 'SignAgreement', kind: 'expectation', parts: [] },
      },
      { ...each, rule: 'member.policy-acknowledged', command: { type: 'AcknowledgePolicy' } },
    ])
  })

  test('[IACP-4.5] [IACP-6.7b] with what the agreements set out, where the policy lists it', () => {
    const parts = ofProgram(iacp, adopted(digest)).map(({ command }) =>
      command.type === 'SignAgreement' ? [command.kind, command.parts.length > 0] : command.type,
    )
    expect(parts).toStrictEqual([
      ['confidentiality', true],
      ['expectation', true],
    ])
  })

  test('asks for nothing that the policy does not ask for', () => {
    expect(ofProgram(sapd, adopted(digest))).toStrictEqual([])
  })

  test('is put before nobody once another is adopted', () => {
    expect(ofProgram(slmpd, adopted(digest), [adopted(other)])).toStrictEqual([])
  })

  test('nothing else that happens to a program is', () => {
    expect(ofProgram(slmpd, { type: 'SteeringCommitteeConvened' })).toStrictEqual([])
  })
})
