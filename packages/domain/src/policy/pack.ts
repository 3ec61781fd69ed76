import * as t from 'io-ts'
import { CalendarDate } from '../kernel/calendar-date.js'
import { choice } from '../kernel/codec/choice.js'
import { closedRecord } from '../kernel/codec/closed-record.js'
import { leaf } from '../kernel/codec/leaf.js'
import type { PackRef } from '../kernel/policy-ref.js'
import { ExceptionEffects } from '../disclosure/exception.js'
import { ExceptionId, ExceptionThreshold } from '../disclosure/vocabulary.js'
import { Role } from '../kernel/role.js'
import { Addressee, Bearing, ProvisionSubject } from './provision.js'
import { rules } from './rules.js'

/**
 * Where a pack speaks from, loudest first: what the model itself promises, the law, the agency's own
 * policy, a guideline.
 */
export const Layer = choice('Layer', ['promise', 'law', 'agency', 'guideline'])
export type Layer = t.TypeOf<typeof Layer>

const text = (name: string, asks: string, pattern: RegExp) =>
  leaf(name, asks, (u): u is string => typeof u === 'string' && pattern.test(u))

const Line = text('Line', 'one line of 1 to 600 characters', /^[^\n\r]{1,600}$/)
const PackId = text(
  'PackId',
  'a pack id such as `slmpd`: lower-case words joined by hyphens',
  /^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
)
const Version = text('Version', 'a version such as `1.0.0`', /^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
const RowId = text(
  'RowId',
  'a row of the rule catalogue such as `SLM-EL-a`',
  /^[A-Z]{3,4}-[\w.-]{1,20}$/,
)

const CitationCodec = closedRecord('citation', { row: RowId, source: Line })

/**
 * How strongly the pack wants the rule. `off` in an agency's pack silences a guideline; it cannot
 * silence a promise or the law. In a pack of the law it says that the law does not ask, and silences
 * nobody who does.
 */
export const PackModality = choice('modality', ['required', 'recommended', 'off'])

const SettingCodec = closedRecord(
  'setting',
  { modality: PackModality, citations: t.readonlyArray(CitationCodec) },
  { parameters: t.UnknownRecord, strength: Line, note: Line },
)

/** How one pack sets one rule; `strength` keeps the verb of the source (contradiction C18). */
export type PackSetting = t.TypeOf<typeof SettingCodec>

type SettingsCodec = t.Type<{ readonly [rule: string]: PackSetting }>

/** Settings by rule id; parameters are held against the codec of their own rule. */
const SettingsOfRules: SettingsCodec = new t.Type(
  'settings',
  (u): u is { readonly [rule: string]: PackSetting } =>
    t.UnknownRecord.is(u) &&
    Object.entries(u).every(
      ([id, setting]) =>
        SettingCodec.is(setting) &&
        (setting.modality === 'off' || rules.get(id)?.parameters.is(setting.parameters ?? {})),
    ),
  (u, c) => {
    if (SettingsOfRules.is(u)) return t.success(u)
    if (!t.UnknownRecord.is(u)) return t.failure(u, c, 'a record of settings by rule')
    const errors: t.ValidationError[] = []
    for (const [id, setting] of Object.entries(u)) {
      const rule = rules.get(id)
      if (rule === undefined) {
        const context = t.appendContext(c, id, t.never, setting)
        errors.push({ value: setting, context, message: 'absent: no rule has this id' })
        continue
      }
      const context = t.appendContext(c, id, SettingCodec, setting)
      const result = SettingCodec.validate(setting, context)
      if (result._tag === 'Left') {
        errors.push(...result.left)
        continue
      }
      if (result.right.modality === 'off') continue
      const given = result.right.parameters ?? {}
      const inner = t.appendContext(context, 'parameters', rule.parameters, given)
      const parameters = rule.parameters.validate(given, inner)
      if (parameters._tag === 'Left') errors.push(...parameters.left)
    }
    return t.failures(errors)
  },
  t.identity,
)

/**
 * An exception to confidentiality as one pack states it. `off` narrows: what quieter layers permit and
 * report under that id falls away, and so does what the law permits; a report that the law requires does
 * not.
 */
const ExceptionCodec = closedRecord(
  'exception',
  {
    id: ExceptionId,
    threshold: ExceptionThreshold,
    effects: ExceptionEffects,
    citations: t.readonlyArray(CitationCodec),
  },
  { off: t.literal(true), strength: Line, note: Line },
)

/** How one pack states one exception; `strength` keeps the verb of the source. */
export type PackException = t.TypeOf<typeof ExceptionCodec>

const ProvisionCodec = closedRecord('provision', {
  bearing: Bearing,
  about: ProvisionSubject,
  to: Addressee,
  citation: CitationCodec,
})

/** What one passage lets, bids or forbids. */
export type Provision = t.TypeOf<typeof ProvisionCodec>

/**
 * A policy pack: a versioned document that says which rules hold, how strongly, with which parameters
 * and by whose words. It is data: an agency writes its own without writing code.
 */
export const Pack = closedRecord(
  'pack',
  {
    format: t.literal(1),
    id: PackId,
    version: Version,
    title: Line,
    layer: Layer,
    effectiveFrom: CalendarDate,
    settings: SettingsOfRules,
  },
  {
    effectiveUntil: CalendarDate,
    edition: Line,
    notes: t.readonlyArray(Line),
    /** The exceptions to confidentiality, with what each does. */
    exceptions: t.readonlyArray(ExceptionCodec),
    /** What the agency calls the roles of the program: several names may stand for one role. */
    titles: t.readonlyArray(
      closedRecord(
        'title',
        { role: Role, called: t.readonlyArray(Line) },
        { citations: t.readonlyArray(CitationCodec) },
      ),
    ),
    /** How the pack reads a passage that can be read in more than one way. */
    interpretations: t.readonlyArray(closedRecord('interpretation', { of: RowId, reading: Line })),
    /** What single passages let, bid or forbid; nothing is decided by it: `lint` holds it together. */
    provisions: t.readonlyArray(ProvisionCodec),
    /** Which of two passages goes before the other, and which role decided so (contradiction C3). */
    priorities: t.readonlyArray(
      closedRecord('priority', { of: RowId, over: RowId, decidedBy: Role }),
    ),
    /** Passages that rest on something the document does not give, such as an order without a number. */
    unresolved: t.readonlyArray(
      closedRecord('unresolved', { citation: CitationCodec, missing: Line }),
    ),
  },
)
export type Pack = t.TypeOf<typeof Pack>

/** A pack as a policy names it: its id and its version. */
export const refOf = ({ id, version }: Pack): PackRef => `${id}@${version}` as PackRef
