import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '../kernel/canonical-json.js'
import type { Settings } from '../kernel/check.js'
import type { Role } from '../kernel/role.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { policies } from '../policy/index.js'
import { take, walk } from './walks.js'

type Typed = { readonly type: string }

/** How often each law is tried; `PEER_SUPPORT_RUNS` asks for more. */
const numRuns = Number(process.env['PEER_SUPPORT_RUNS'] ?? 300)

const frozen = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each instanceof Set ? [...(each as Set<unknown>)] : each,
  )

/** The laws that hold for every decider under every policy; `reached` names events that the walks must lead to. */
export const laws = <C extends Typed, S, Ev extends Typed, O>(
  name: string,
  stream: StreamDefinition<C, S, Ev, O, Settings>,
  usual: readonly C[],
  reached: readonly Ev['type'][],
  observed: fc.Arbitrary<Partial<O>>,
  roles?: fc.Arbitrary<Role>,
): void => {
  describe.each(Object.entries(policies))(`the ${name} decider under %s`, (_, policy) => {
    const { decider } = stream
    const seen = new Set<string>()
    const check = (law: (steps: ReturnType<typeof take<C, S, Ev, O>>) => void): void => {
      fc.assert(
        fc.property(walk(stream, usual, observed, roles), (steps) => {
          const taken = take(stream, policy, steps)
          for (const { result } of taken)
            if ('accepted' in result) for (const { type } of result.accepted.events) seen.add(type)
          law(taken)
        }),
        { numRuns },
      )
    }

    test('decides the same again, and changes neither command nor state nor context', () => {
      const decide = decider.decide(policy)
      check((taken) => {
        for (const { command, context, before, result } of taken) {
          const given = frozen([command, before, context])
          const again = decide(command, before, context)
          expect(again).toEqual(
            'accepted' in result ? E.right(result.accepted) : E.left(result.rejected),
          )
          expect(frozen([command, before, context])).toBe(given)
        }
      })
    })

    test('yields no events when a command is repeated', () => {
      const decide = decider.decide(policy)
      check((taken) => {
        for (const { command, context, after, result } of taken) {
          if (!('accepted' in result)) continue
          const again = decide(command, after, context)
          expect(E.isRight(again) ? again.right.events : again.left).toEqual([])
        }
      })
    })

    test('emits only events that move the state it emits them in', () => {
      check((taken) => {
        for (const { before, result } of taken) {
          if (!('accepted' in result)) continue
          let state = before
          for (const event of result.accepted.events) {
            const next = decider.evolve(state, event)
            expect(frozen(next)).not.toBe(frozen(state))
            state = next
          }
        }
      })
    })

    test('emits only events that come back the same from their stored form', () => {
      check((taken) => {
        for (const { result } of taken) {
          if (!('accepted' in result)) continue
          for (const event of result.accepted.events) {
            const stored: unknown = JSON.parse(canonicalJson(event))
            expect(stream.events.decode(stored)).toEqual(E.right(event))
          }
        }
      })
    })

    test('lets no field slip in that a command carries past its codec', () => {
      const decide = decider.decide(policy)
      check((taken) => {
        for (const { command, context, before, result } of taken) {
          const told = decide({ ...command, note: 'he told me that he drinks' }, before, context)
          const events = E.isRight(told) ? told.right.events : []
          expect(events.filter((event) => !stream.events.is(event))).toEqual([])
          expect(events).toEqual('accepted' in result ? result.accepted.events : [])
        }
      })
    })

    test('says why it refuses: at least one required finding that is not satisfied', () => {
      check((taken) => {
        for (const { result } of taken) {
          if ('accepted' in result) continue
          const { findings } = result.rejected
          expect(findings.filter(({ verdict }) => verdict === 'satisfied')).toEqual([])
          expect(findings.some(({ modality }) => modality === 'required')).toBe(true)
        }
      })
    })

    test('names its policy in every answer', () => {
      check((taken) => {
        for (const { result } of taken)
          expect('accepted' in result ? result.accepted.policy : result.rejected.policy).toBe(
            policy.ref,
          )
      })
    })

    afterAll(() => {
      // A law that is tried on shallow walks proves little: all that the usual way leads to must have happened.
      expect(reached.filter((type) => !seen.has(type))).toEqual([])
    })
  })
}
