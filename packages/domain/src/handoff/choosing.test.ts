import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, refused } from '../testing/given.js'
import {
  choice,
  chosen,
  explained,
  agreed,
  givenHandOff,
  proposed,
} from '../testing/given-handoff.js'
import type { HandOffReason } from './index.js'
import {
  HandOffDestination,
  professionalDestinations,
  type HandOffCommandOf,
  type HandOffEvent,
} from './index.js'
import { initial } from './state.js'

const { slmpd, 'iacp-2021': iacp, 'sapd-practice': sapd } = policies
const history: readonly HandOffEvent[] = [proposed, explained, agreed]

const advised = (event: HandOffEvent, ...rules: readonly string[]) => ({
  accepted: [event],
  advisories: rules.map((rule) => [rule, 'violated', 'recommended']),
})

describe('where to', () => {
  test.each(HandOffDestination.words)(
    '[SAPD-07] [SAPD-14] is the recipient’s choice, under every policy: %s',
    (destination) => {
      for (const policy of Object.values(policies))
        expect(givenHandOff(policy, history, { ...choice, destination })).toStrictEqual(
          accepted({ ...chosen, destination }),
        )
    },
  )

  test('[SAPD-07] advises where somebody else chose', () => {
    for (const chosenBy of ['supporter', 'clinician', 'agency'] as const)
      expect(givenHandOff(sapd, history, { ...choice, chosenBy })).toStrictEqual(
        advised({ ...chosen, chosenBy }, 'handoff.chosen-by-recipient'),
      )
  })

  test('[SAPD-07] a report that is required may say where to, instead of the recipient', () => {
    const around = { observed: { requiredReport: true } }
    const command = {
      ...choice,
      destination: 'inHouseClinician',
      chosenBy: 'clinician',
    } as const
    expect(givenHandOff(sapd, history, command, around)).toStrictEqual(
      accepted({ ...chosen, destination: 'inHouseClinician', chosenBy: 'clinician' }),
    )
    const none = { observed: { requiredReport: false } }
    expect(givenHandOff(sapd, history, command, none)).toStrictEqual(
      advised(
        { ...chosen, destination: 'inHouseClinician', chosenBy: 'clinician' },
        'handoff.chosen-by-recipient',
        'handoff.in-house-not-default',
      ),
    )
  })
})

describe('the in-house clinician', () => {
  const inHouse = (
    over: Partial<HandOffCommandOf<'ChooseDestination'>>,
  ): HandOffCommandOf<'ChooseDestination'> => ({
    type: 'ChooseDestination',
    destination: 'inHouseClinician',
    chosenBy: 'recipient',
    ...over,
  })
  const chosenInHouse = (offered?: readonly HandOffDestination[]): HandOffEvent => ({
    type: 'DestinationChosen',
    destination: 'inHouseClinician',
    chosenBy: 'recipient',
    ...(offered === undefined ? {} : { offered }),
  })
  const told = (event: HandOffEvent, verdict: string) => ({
    accepted: [event],
    advisories: [['handoff.in-house-not-default', verdict, 'recommended']],
  })

  test('[SAPD-06] may be chosen among others', () => {
    const offered = ['inHouseClinician', 'outsideClinician'] as const
    expect(givenHandOff(sapd, history, inHouse({ offered }))).toStrictEqual(
      accepted(chosenInHouse(offered)),
    )
  })

  test('[SAPD-06] is no choice where no other professional was offered', () => {
    for (const offered of [[], ['inHouseClinician'], ['inHouseClinician', 'chaplain']] as const)
      expect(givenHandOff(sapd, history, inHouse({ offered }))).toStrictEqual(
        told(chosenInHouse(offered), 'violated'),
      )
  })

  test('[SAPD-06] is not judged to be a choice where nobody says what was offered', () => {
    expect(givenHandOff(sapd, history, inHouse({}))).toStrictEqual(
      told(chosenInHouse(), 'notEvaluated'),
    )
  })

  test('[SAPD-06] is never the default: a hand-off starts with no destination, and each is named', () => {
    expect(initial).toStrictEqual({ status: 'none' })
    for (const policy of Object.values(policies))
      expect(givenHandOff(policy, history, { type: 'ReferHandOff' })).toStrictEqual(
        refused('handoff.lifecycle'),
      )
  })
})

describe('a professional', () => {
  const because = (reason: HandOffReason): readonly HandOffEvent[] => [
    { ...proposed, because: reason },
    explained,
    agreed,
  ]
  const elsewhere = { ...choice, destination: 'chaplain', offered: ['chaplain'] } as const
  const gone = { ...chosen, destination: 'chaplain', offered: ['chaplain'] } as const

  test.each(['beyondScope', 'untrained', 'crisis'] as const)(
    '[SLM-TM-2] must be offered where one is needed: %s',
    (reason) => {
      expect(givenHandOff(slmpd, because(reason), elsewhere)).toStrictEqual(
        refused('handoff.professional-offered'),
      )
    },
  )

  test.each(professionalDestinations)(
    '[SLM-TM-2] [LEX-03] may be any that the policy lists: %s',
    (destination) => {
      const offered = ['chaplain', destination] as const
      expect(givenHandOff(slmpd, because('beyondScope'), { ...elsewhere, offered })).toStrictEqual(
        accepted({ ...gone, offered }),
      )
    },
  )

  test('[SLM-TM-2] offered and declined in favour of a chaplain, is not forced on anybody', () => {
    const offered = ['outsideClinician', 'chaplain'] as const
    expect(givenHandOff(slmpd, because('crisis'), { ...elsewhere, offered })).toStrictEqual(
      accepted({ ...gone, offered }),
    )
  })

  test('[SLM-TM-2] is not taken to have been offered where nobody says so', () => {
    const { offered: _, ...unsaid } = elsewhere
    expect(givenHandOff(slmpd, because('crisis'), unsaid)).toStrictEqual({
      refused: [['handoff.professional-offered', 'notEvaluated', 'required']],
    })
  })

  test.each(['beyondScope', 'untrained'] as const)(
    '[IACP-2.1e] [LEX-03] is advised where one is needed: %s',
    (reason) => {
      expect(givenHandOff(iacp, because(reason), elsewhere)).toStrictEqual(
        advised(gone, 'handoff.professional-offered'),
      )
    },
  )

  test.each(['beyondScope', 'band', 'recurring'] as const)(
    '[SAPD-22] [SAPD-29] [SAPD-30] is advised in San Antonio: %s',
    (reason) => {
      expect(givenHandOff(sapd, because(reason), elsewhere)).toStrictEqual(
        advised(gone, 'handoff.professional-offered'),
      )
    },
  )

  test('[IACP-7.3a] is not called for where a conflict of roles asks for another supporter', () => {
    const another = { ...elsewhere, destination: 'anotherMember', offered: [] } as const
    for (const policy of Object.values(policies))
      expect(givenHandOff(policy, because('conflict'), another)).toStrictEqual(
        accepted({ ...gone, destination: 'anotherMember', offered: [] }),
      )
  })
})
