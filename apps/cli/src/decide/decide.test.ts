import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  canonicalJson,
  decodeRequest,
  packs,
  policies,
  sentenceOf,
  streams,
  type Json,
} from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../testing/built-program.js'
import { peerSupport, type Given } from '../testing/peer-support.js'
import { appointment, contact } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

type Answered = {
  readonly outcome: string
  readonly events?: readonly Json[]
  readonly findings?: readonly { readonly rule: string; readonly sentence: string }[]
  readonly advisories?: readonly { readonly rule: string; readonly sentence: string }[]
  readonly faults?: readonly string[]
  readonly policy?: { readonly packs: readonly string[]; readonly hash: string }
}

const lined = (lines: readonly unknown[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')

const decide = (lines: readonly unknown[], ...args: readonly string[]): Promise<Given> =>
  peerSupport(['decide', ...args], { stdin: lined(lines) })

const answersOf = ({ stdout }: Given): readonly Answered[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answered)

const [screen, notice, consent, open] = contact(1)
const [nominate, approve] = appointment(1)

describe('decide', () => {
  it('answers a command that is accepted with its events, and with what was recommended', async () => {
    const given = await decide([{ given: [], request: nominate }])
    const [answer] = answersOf(given)
    expect({ code: given.code, stderr: given.stderr }).toStrictEqual({ code: 0, stderr: '' })
    expect(answer).toStrictEqual({
      outcome: 'accepted',
      events: [{ ...nominate?.command, type: 'CandidateNominated' }],
      advisories: [],
      policy: { packs: ['promises@1.0.0', 'iacp-2021@1.0.0'], hash: answer?.policy?.hash },
    })
  })

  it('answers a command that is rejected with every finding, each with its sentence', async () => {
    const [answer] = answersOf(await decide([{ given: [], request: open }]))
    const request = decodeRequest(open)
    if (E.isLeft(request) || request.right.category !== 'contact') throw new Error('no contact')
    const { decider } = streams.contact
    const { command, ...context } = request.right
    const decided = decider.decide(policies['iacp-2021'])(command, decider.initial, {
      ...context,
      observed: {},
    })
    if (E.isRight(decided)) throw new Error('it is accepted')
    const { findings, policy } = decided.left
    expect(findings.length).toBeGreaterThan(3)
    expect(answer).toStrictEqual({
      outcome: 'rejected',
      findings: findings.map((finding) => ({ ...finding, sentence: sentenceOf(finding) })),
      policy,
    })
  })

  it('folds the events that are given, and looks at what was observed', async () => {
    const supporter = open?.command['supporter'] ?? null
    const said = (
      await Promise.all(
        [screen, notice, consent].map((request) => decide([{ given: [], request }])),
      )
    )
      .flatMap(answersOf)
      .flatMap(({ events = [] }) => events)
    const observed = (status: string) => ({
      given: said,
      request: open,
      observed: { supporter: { member: supporter, status, recusedFrom: [] } },
    })
    const answers = answersOf(await decide([observed('active'), observed('suspended')]))
    expect(
      answers.map(({ outcome, findings = [] }) => [outcome, findings.map(({ rule }) => rule)]),
    ).toStrictEqual([
      ['accepted', []],
      ['rejected', ['contact.supporter-active']],
    ])
  })

  it('answers a command that says nothing new with no events', async () => {
    const [first] = answersOf(await decide([{ given: [], request: nominate }]))
    const [again] = answersOf(await decide([{ given: first?.events, request: nominate }]))
    expect({ outcome: again?.outcome, events: again?.events }).toStrictEqual({
      outcome: 'accepted',
      events: [],
    })
  })

  it('answers each line in its place, also one that is wrong, and then ends with 1', async () => {
    const question = { given: [], request: nominate }
    const given = await decide([
      question,
      'no question',
      '',
      { given: [], request: 7 },
      { given: [{ type: 'Applause' }], request: nominate },
      { given: [], request: { ...nominate, stream: 'Nora Jones' } },
      { given: [], request: nominate, observed: { teamSize: 'two' }, because: 'Nora Jones' },
      `"${'x'.repeat(1_000_000)}"`,
      question,
    ])
    expect(given.code).toBe(1)
    expect(given.stdout).not.toContain('Nora')
    expect(answersOf(given).map(({ outcome, faults = [] }) => [outcome, ...faults]))
      .toMatchInlineSnapshot(`
      [
        [
          "accepted",
        ],
        [
          "invalid",
          "the line is not JSON: write one question on each line",
        ],
        [
          "invalid",
          "the line is empty: leave it out",
        ],
        [
          "invalid",
          "\`request\` must be a command as it arrives, which is a JSON object, but is a number",
        ],
        [
          "invalid",
          "\`given.0.type\` must be one of \`CandidateNominated\`, \`CandidateEvaluated\`, \`RecommendationRecorded\`, \`CandidateInterviewed\`, \`AgreementSigned\`, \`PolicyAcknowledged\`, \`TrainingRecorded\`, \`SkillsAssessed\`, \`MembershipApproved\`, \`CandidacyClosed\`, \`MemberAppointed\`, \`StandingConfirmed\`, \`StandingLost\`, \`LeaveTaken\`, \`ReturnedFromLeave\`, \`MemberSuspended\`, \`MemberReinstated\`, \`TeamLeaderAppointed\`, \`TeamLeaderSteppedDown\`, \`RecusalDeclared\`, \`RecusalLifted\`, \`AttendanceRecorded\`, \`DayOffGranted\`, \`FeedbackGiven\`, \`QuarterClosed\`, \`YearClosed\`, \`DeselectionProposed\`, \`DeselectionWithdrawn\`, \`MemberDeselected\`, \`MembershipEnded\`, but is a text of 8 characters",
        ],
        [
          "invalid",
          "in \`request\`, \`stream\` must be an opaque id: 32 lower-case hexadecimal digits from 128 random bits, but is a text of 10 characters",
        ],
        [
          "invalid",
          "\`observed.teamSize\` must be a whole number from 0 to 1000000, but is a text of 3 characters",
          "\`…\` must be absent: it is not a field of this record",
        ],
        [
          "invalid",
          "the line is longer than 1 MB: write one object on each line",
        ],
        [
          "accepted",
        ],
      ]
    `)
  })

  it('decides under the policy that is named', async () => {
    const [answer] = answersOf(await decide([{ given: [], request: open }], '--policy', 'slmpd'))
    expect(answer?.policy?.packs).toStrictEqual([
      'promises@1.0.0',
      'mo-hb1355@1.0.0',
      'slmpd@1.0.0',
    ])
  })

  it('stops when nobody reads any more', async () => {
    const question = lined([{ given: [], request: nominate }])
    const { code, stdout } = await peerSupport(['decide'], {
      stdin: question.repeat(5),
      readerLeavesAfter: 2,
    })
    expect({ code, lines: stdout.trimEnd().split('\n').length }).toStrictEqual({
      code: 0,
      lines: 2,
    })
  })
})

describe('decide --pack', () => {
  let shop: Workshop
  beforeEach(() => {
    shop = workshop()
  })
  afterEach(() => shop.clean())

  it('decides under the policy that the packs make', async () => {
    const ours = shop.write('ours.json', {
      ...packs['iacp-2021'],
      id: 'ours',
      layer: 'agency',
      settings: { 'member.good-standing': { modality: 'required', citations: [] } },
    })
    const nominated = { given: [{ ...nominate?.command, type: 'CandidateNominated' }] }
    const given = await decide([{ ...nominated, request: approve }], '--pack', 'iacp-2021', ours)
    expect(given.stderr).toBe('')
    const [answer] = answersOf(given)
    expect(answer?.policy?.packs).toContain('ours@1.0.0')
    expect(answer?.findings?.map(({ rule }) => rule)).toContain('member.good-standing')
  })

  it('gives every fault of a pack, decides nothing, and ends with 1', async () => {
    const ours = shop.write('ours.json', { ...packs.slmpd, version: 'one', layer: 'club' })
    const given = await decide([{ given: [], request: approve }], '--pack', ours)
    expect(given).toStrictEqual({
      code: 1,
      stdout: '',
      stderr: [
        `${ours}: \`version\` must be a version such as \`1.0.0\`, but is a text of 3 characters`,
        `${ours}: \`layer\` must be one of \`promise\`, \`law\`, \`agency\`, \`guideline\`, but is a text of 4 characters`,
        '',
      ].join('\n'),
    })
  })
})

describe('the reference of decide', () => {
  const file = join(root, 'docs/reference/decide.md')
  const text = readFileSync(file, 'utf8')
  const block = (info: string): string =>
    new RegExp(`\`\`\`${info}\n([^]*?)\`\`\``).exec(text)?.[1] ?? ''

  it('shows an example whose answers are those that the program gives', async () => {
    const [name, ...args] = block('sh').replace(/ < .*/s, '').split(' ')
    expect(name).toBe('peer-support')
    const { stdout, stderr } = await peerSupport(args, { stdin: block('json questions.ndjson') })
    expect(stderr).toBe('')
    if (process.env['UPDATE_EXAMPLES'] === '1')
      writeFileSync(
        file,
        text.replace(block('json answers.ndjson'), () => stdout),
      )
    else expect(block('json answers.ndjson')).toBe(stdout)
    for (const line of stdout.trimEnd().split('\n'))
      expect(canonicalJson(JSON.parse(line) as Json)).toBe(line)
  })
})
