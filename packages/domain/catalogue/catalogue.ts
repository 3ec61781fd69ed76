import { readFileSync } from 'node:fs'

/** The streams that later versions bring, and that rows may wait for. */
export const awaited = [
  'program',
  'offer',
  'handoff',
  'disclosure',
  'incident',
  'outreach',
] as const
export type Awaited = (typeof awaited)[number]

/**
 * What the library makes of a row.
 * `enforced`: a rule that a shipped pack requires refuses, or what is forbidden cannot be written.
 * `advised`: a rule that a shipped pack recommends advises, or what happened is reported.
 * `recorded`: it is stored, and nothing is judged. `vocabulary`: it is a word that records use.
 * `notModelled`: it is left out, for the reason in the note. `awaits`: a stream brings it that is not
 * here yet.
 */
export const states = [
  'enforced',
  'advised',
  'recorded',
  'vocabulary',
  'notModelled',
  'awaits',
] as const
export type State = (typeof states)[number]

/** One normative statement of a source, restated in this project's own words. */
export type Row = {
  readonly id: string
  readonly source: string
  readonly area: string
  /** `must`, `should`, `may`, `prohibited` or `defn`; after the dot, the strength of the source's verb. */
  readonly modality: string
  readonly subject: string
  readonly rule: string
  /** `M` decidable from records, `A` from an attestation, `R` recordable only, `V` vocabulary. */
  readonly check: string
}

/** What was decided for one row. */
export type Entry = {
  readonly row: string
  readonly state: string
  /** Only with `awaits`: the stream that brings it. */
  readonly awaits?: string
  /** Rule ids, and records, commands, their fields, vocabularies and their words. */
  readonly carriedBy: readonly string[]
  readonly note: string
}

const linesOf = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

const cell = (line: Readonly<Record<string, string>>, name: string): string => line[name] ?? ''

/** Reads the rows of the catalogue, in the order of their sources. */
export const readRows = (): readonly Row[] =>
  linesOf('./rows.tsv').map((line) => ({
    id: cell(line, 'id'),
    source: cell(line, 'source'),
    area: cell(line, 'area'),
    modality: cell(line, 'modality'),
    subject: cell(line, 'subject'),
    rule: cell(line, 'rule'),
    check: cell(line, 'check'),
  }))

/** Reads what was decided for each row. */
export const readEntries = (): readonly Entry[] =>
  linesOf('./states.tsv').map((line) => {
    const [state = '', awaits] = cell(line, 'state').split(' ')
    return {
      row: cell(line, 'row'),
      state,
      ...(awaits === undefined ? {} : { awaits }),
      carriedBy: cell(line, 'carriedBy')
        .split(' ')
        .filter((each) => each !== ''),
      note: cell(line, 'note'),
    }
  })
