import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew } from '../testing/given.js'
import {
  consented,
  givenContact,
  noticed,
  opened,
  opening,
  otherSupporter,
  screened,
  supporter,
} from '../testing/given-contact.js'
import { ContactCommand, ContactEvent, Relationship } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies

const tied = (...relationships: readonly Relationship[]) =>
  ({ type: 'ConflictScreened', supporter, relationships }) as const
const excepted = (consulted?: boolean): ContactEvent =>
  consulted === undefined ? { type: 'ConflictExcepted' } : { type: 'ConflictExcepted', consulted }
const after = (...events: readonly ContactEvent[]) => [...events, noticed, consented]

const advised = (...advisories: readonly (readonly [string, string])[]) => ({
  accepted: [opened],
  advisories: advisories.map(([rule, verdict]) => [rule, verdict, 'recommended']),
})

describe.each(Object.entries(policies))('the conflict screen under %s', (_, policy) => {
  test('[IACP-6.1b] [IACP-7.1a] no contact opens before it', () => {
    const outcome = givenContact(policy, after(), opening)
    expect('refused' in outcome && outcome.refused[0]).toStrictEqual([
      'contact.conflict-screened',
      'notEvaluated',
      'required',
    ])
  })

  test('[IACP-6.1b] a screen of another supporter is no screen', () => {
    const other: ContactEvent = { ...screened, supporter: otherSupporter }
    const outcome = givenContact(policy, after(other), opening)
    expect('refused' in outcome && outcome.refused[0]).toStrictEqual([
      'contact.conflict-screened',
      'notEvaluated',
      'required',
    ])
  })

  test.each(Relationship.words)(
    '[IACP-7.1a] no contact opens over a tie that is not excepted: %s',
    (tie) => {
      const outcome = givenContact(policy, after(tied(tie)), opening)
      expect('refused' in outcome && outcome.refused[0]).toStrictEqual([
        'contact.conflict-screened',
        'violated',
        'required',
      ])
    },
  )

  test('a new screen takes the exception of the old one back', () => {
    const history = after(tied('otherImpairing'), excepted(true), tied('entanglement'))
    const outcome = givenContact(policy, history, opening)
    expect('refused' in outcome && outcome.refused[0]).toStrictEqual([
      'contact.conflict-screened',
      'violated',
      'required',
    ])
  })
})

test('[IACP-7.1a] a tie of another kind opens once it is excepted on purpose', () => {
  const history = after(tied('otherImpairing'), excepted(true))
  expect(givenContact(iacp, history, opening)).toStrictEqual(accepted(opened))
  expect(givenContact(slmpd, history, opening)).toStrictEqual(accepted(opened))
})

describe('supervisor and subordinate', () => {
  test('[IACP-7.2a] advises where one is set over the other, though consulted', () => {
    expect(
      givenContact(iacp, after(tied('chainOfCommand'), excepted(true)), opening),
    ).toStrictEqual(advised(['contact.chain-of-command-avoided', 'violated']))
  })

  test.each(['supervisor', 'subordinate'])(
    'no command and no event says who of the two is set over the other: %s',
    (tie) => {
      const relationships = [tie]
      expect(ContactEvent.is({ ...screened, relationships })).toBe(false)
      expect(ContactCommand.is({ ...screened, type: 'ScreenConflict', relationships })).toBe(false)
    },
  )

  test('[IACP-7.2b] advises where nobody was consulted', () => {
    expect(
      givenContact(iacp, after(tied('chainOfCommand'), excepted(false)), opening),
    ).toStrictEqual(
      advised(
        ['contact.chain-of-command-avoided', 'violated'],
        ['contact.dual-relationship-consulted', 'violated'],
      ),
    )
  })

  test('[IACP-7.2b] advises where it is not said whether anybody was', () => {
    expect(givenContact(iacp, after(tied('chainOfCommand'), excepted()), opening)).toStrictEqual(
      advised(
        ['contact.chain-of-command-avoided', 'violated'],
        ['contact.dual-relationship-consulted', 'notEvaluated'],
      ),
    )
  })
})

test('[IACP-7.1b] advises where there is an entanglement, though excepted', () => {
  expect(givenContact(iacp, after(tied('entanglement'), excepted(true)), opening)).toStrictEqual(
    advised(['contact.entanglement-avoided', 'violated']),
  )
})

describe('screening', () => {
  const screen = { type: 'ScreenConflict', supporter, relationships: [] } as const

  test('[IACP-6.1b] is kept once, and kept again when it finds otherwise', () => {
    const found = { ...screen, relationships: ['entanglement'] } as const
    expect(givenContact(slmpd, [], screen)).toStrictEqual(accepted(screened))
    expect(givenContact(slmpd, [screened], screen)).toStrictEqual(nothingNew)
    expect(givenContact(slmpd, [screened], found)).toStrictEqual(accepted(tied('entanglement')))
    expect(givenContact(slmpd, [screened], { ...screen, supporter: otherSupporter })).toStrictEqual(
      accepted({ ...screened, supporter: otherSupporter }),
    )
  })

  const except = { type: 'ExceptConflict', unavoidable: true } as const

  test('[IACP-7.2b] an exception says whether somebody was consulted, or leaves it open', () => {
    const history = [tied('chainOfCommand')]
    expect(givenContact(iacp, history, { ...except, consulted: true })).toStrictEqual(
      accepted(excepted(true)),
    )
    expect(givenContact(iacp, history, except)).toStrictEqual(accepted(excepted()))
  })

  test('an exception is made once, and again when there is more to say', () => {
    const history = [tied('chainOfCommand'), excepted()]
    expect(givenContact(iacp, history, except)).toStrictEqual(nothingNew)
    expect(givenContact(iacp, history, { ...except, consulted: false })).toStrictEqual(
      accepted(excepted(false)),
    )
  })

  test('an exception has no place where nothing was found, or where it can be avoided', () => {
    expect(givenContact(iacp, [], except)).toStrictEqual(misplaced('contact'))
    expect(givenContact(iacp, [screened], except)).toStrictEqual(misplaced('contact'))
    expect(
      givenContact(iacp, [tied('chainOfCommand')], { ...except, unavoidable: false }),
    ).toStrictEqual(misplaced('contact'))
  })
})
