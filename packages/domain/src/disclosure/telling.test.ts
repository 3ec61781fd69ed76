import { describe, expect, test } from 'vitest'
import type { Instant } from '../kernel/instant.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused, today } from '../testing/given.js'
import {
  asked,
  classified,
  decided,
  discovered,
  early,
  givenDisclosure,
  law,
  noon,
} from '../testing/given-disclosure.js'
import type { DisclosureCommand, DisclosureEvent } from './index.js'

const { slmpd, 'cirma-2018': cirma } = policies

describe('what was decided is told', () => {
  const threat = { exception: 'threatToSelf', threshold: 'intent' } as const
  const due = (at: Instant): readonly DisclosureEvent[] => [
    discovered,
    classified(threat, at),
    decided('required', { to: ['management'], within: 'atOnce' }),
  ]
  const report: DisclosureCommand = { type: 'MakeReport', to: 'management' }

  test('[CIR-19] a report at once is in time', () => {
    expect(givenDisclosure(cirma, due(noon), report)).toStrictEqual(
      accepted({ type: 'ReportMade', to: 'management', timing: 'inTime', at: noon }),
    )
  })

  test('[CIR-19] a late report is made, and said to be late', () => {
    expect(givenDisclosure(cirma, due(early), report)).toStrictEqual({
      accepted: [{ type: 'ReportMade', to: 'management', timing: 'late', at: noon }],
      advisories: [['disclosure.report-in-time', 'violated', 'recommended']],
    })
  })

  test('[CIR-19] the fifteenth minute is in time and the sixteenth late', () => {
    const timing = (at: string): unknown =>
      (
        givenDisclosure(cirma, due(`${today}T${at}.000Z` as Instant), report) as {
          readonly accepted: readonly { readonly timing: string }[]
        }
      ).accepted[0]?.timing
    expect([timing('11:45:00'), timing('11:44:00')]).toStrictEqual(['inTime', 'late'])
  })

  test('a report without a time is neither', () => {
    const untimed = [
      discovered,
      classified(law),
      decided('required', { to: ['authorityNamedByLaw'] }),
    ]
    expect(
      givenDisclosure(slmpd, untimed, { type: 'MakeReport', to: 'authorityNamedByLaw' }),
    ).toStrictEqual(
      accepted({ type: 'ReportMade', to: 'authorityNamedByLaw', timing: 'noTimeSet', at: noon }),
    )
  })

  test('it goes to nobody else, and to each once', () => {
    expect(
      givenDisclosure(cirma, due(noon), { type: 'MakeReport', to: 'supervisor' }),
    ).toStrictEqual(refused('disclosure.within-decision'))
    expect(
      givenDisclosure(
        cirma,
        [...due(noon), { type: 'ReportMade', to: 'management', timing: 'inTime', at: noon }],
        report,
      ),
    ).toStrictEqual(nothingNew)
  })

  test('nothing is told before it is decided, nor what was denied', () => {
    for (const history of [[asked('family')], [asked('family'), decided('denied')]] as const)
      expect(
        givenDisclosure(slmpd, history, { type: 'MakeDisclosure', to: 'family' }),
      ).toStrictEqual(misplaced('disclosure'))
  })
})

describe('the shield', () => {
  const sanction: DisclosureCommand = { type: 'ProposeSanction', by: 'management' }

  test('[SLM-CF-4] nobody is sanctioned for withholding', () => {
    expect(
      givenDisclosure(slmpd, [asked('internalInvestigation'), decided('denied')], sanction),
    ).toStrictEqual(refused('disclosure.no-sanction-for-withholding'))
  })

  test('[SLM-CF-4] it ends where the law requires a report', () => {
    expect(
      givenDisclosure(
        slmpd,
        [discovered, classified(law), decided('required', { to: ['authorityNamedByLaw'] })],
        sanction,
      ),
    ).toStrictEqual(accepted({ type: 'SanctionProposed', by: 'management' }))
  })
})
