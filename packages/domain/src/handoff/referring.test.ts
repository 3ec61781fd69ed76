import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  agreed,
  chosen,
  explained,
  givenHandOff,
  proposed,
  refer,
  referred,
  talkedOver,
} from '../testing/given-handoff.js'
import { HandOffCommand, HandOffDestination, isProfessional, type HandOffEvent } from './index.js'

const { slmpd, 'sapd-practice': sapd } = policies
const without = (event: HandOffEvent): readonly HandOffEvent[] =>
  talkedOver.filter((each) => each !== event)

describe.each(Object.entries(policies))('under %s', (_, policy) => {
  test('[SAPD-23] refers once whoever agreed after an explanation', () => {
    expect(givenHandOff(policy, talkedOver, refer)).toStrictEqual(accepted(referred))
    expect(givenHandOff(policy, [...talkedOver, referred], refer)).toStrictEqual(nothingNew)
  })

  test('[SAPD-23] refers nobody who did not agree', () => {
    const around = { observed: { requiredReport: false } }
    const outcome = givenHandOff(policy, without(agreed), refer, around)
    expect(outcome).toStrictEqual(refused('handoff.consent-given'))
  })

  test('[SAPD-23] takes it for no reason that nobody knows of a required report', () => {
    expect(givenHandOff(policy, without(agreed), refer)).toStrictEqual({
      refused: [['handoff.consent-given', 'notEvaluated', 'required']],
    })
  })

  test.each(HandOffDestination.words)(
    '[SAPD-23] a required report stands in for consent on the way to a professional alone: %s',
    (destination) => {
      const around = { observed: { requiredReport: true } }
      const history = [proposed, explained, { ...chosen, destination }]
      expect(givenHandOff(policy, history, refer, around)).toStrictEqual(
        isProfessional(destination)
          ? accepted({ ...referred, destination, basis: 'requiredReport' })
          : refused('handoff.consent-given'),
      )
    },
  )

  test('has no place before a destination is chosen, nor before a proposal', () => {
    expect(givenHandOff(policy, without(chosen), refer)).toStrictEqual(misplaced('handoff'))
    expect(givenHandOff(policy, [], refer)).toStrictEqual(misplaced('handoff'))
  })
})

test('[SAPD-23] consent that is only implied has no word', () => {
  expect(HandOffCommand.is({ type: 'ConsentToHandOff', form: 'spoken' })).toBe(true)
  expect(HandOffCommand.is({ type: 'ConsentToHandOff', form: 'impliedByConduct' })).toBe(false)
})

describe('the explanation', () => {
  const advised = (...rules: readonly string[]) => ({
    accepted: [referred],
    advisories: rules.map((rule) => [rule, 'violated', 'recommended']),
  })

  test('[SAPD-23] comes before the consent that counts', () => {
    expect(givenHandOff(sapd, [proposed, agreed, explained, chosen], refer)).toStrictEqual(
      advised('handoff.explained-before'),
    )
    expect(givenHandOff(sapd, [proposed, agreed, explained, agreed, chosen], refer)).toStrictEqual(
      accepted(referred),
    )
  })

  test('[SAPD-24] tells the further protection and the extended confidentiality', () => {
    expect(givenHandOff(sapd, without(explained), refer)).toStrictEqual(
      advised('handoff.explained-before', 'handoff.benefits-explained'),
    )
    const half = { ...explained, points: ['furtherProtection'] } as const
    expect(givenHandOff(sapd, [proposed, half, agreed, chosen], refer)).toStrictEqual(
      advised('handoff.benefits-explained'),
    )
  })

  test('[SAPD-24] may come in two parts', () => {
    const parts = explained.points.map(
      (point) => ({ type: 'HandOffExplained', points: [point] }) as const,
    )
    expect(givenHandOff(sapd, [proposed, ...parts, agreed, chosen], refer)).toStrictEqual(
      accepted(referred),
    )
  })

  test('[SAPD-23] is owed to whoever is handed on without being asked', () => {
    const around = { observed: { requiredReport: true } }
    expect(givenHandOff(sapd, [proposed, chosen], refer, around)).toStrictEqual({
      accepted: [{ ...referred, basis: 'requiredReport' }],
      advisories: [
        ['handoff.explained-before', 'violated', 'recommended'],
        ['handoff.benefits-explained', 'violated', 'recommended'],
      ],
    })
  })
})

describe('a crisis', () => {
  const inCrisis: readonly HandOffEvent[] = [
    { ...proposed, because: 'crisis' },
    explained,
    agreed,
    chosen,
  ]
  const consulted = (clinician: 'clinicalConsultant' | 'clinicalAdvisor') =>
    ({ type: 'HandOffConsulted', clinician }) as const
  const [first, ...rest] = inCrisis

  test('[SLM-TM-3] asks that the clinical consultant is consulted', () => {
    expect(givenHandOff(slmpd, inCrisis, refer)).toStrictEqual(refused('handoff.crisis-consulted'))
    if (first === undefined) throw new Error('nothing is proposed')
    expect(
      givenHandOff(slmpd, [first, consulted('clinicalAdvisor'), ...rest], refer),
    ).toStrictEqual(refused('handoff.crisis-consulted'))
    expect(
      givenHandOff(slmpd, [first, consulted('clinicalConsultant'), ...rest], refer),
    ).toStrictEqual(accepted(referred))
  })

  test('[SLM-TM-3] and nothing else does', () => {
    expect(givenHandOff(slmpd, talkedOver, refer)).toStrictEqual(accepted(referred))
  })
})
