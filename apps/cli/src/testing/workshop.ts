import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { run } from '../run/run.js'
import { embedded, type Stores } from '../run/stores.js'
import { fakeReadModel } from './fake-read-model.js'
import { fakeTerminal, type Setting } from './fake-terminal.js'
import type { Given } from './peer-support.js'
import { storedTexts } from './stored-texts.js'
import { agencyFile } from './story.js'

/** What to make of a run in a workshop. */
export type Overrides = Setting & {
  readonly json?: boolean
  readonly stores?: Partial<Stores>
  /** Where the commands come from, if not from the file of commands. */
  readonly from?: string
}

/** A folder of its own with an agency file in it, where runs are made with a read model in memory. */
export const workshop = () => {
  const home = mkdtempSync(join(tmpdir(), 'peer-support-'))
  const path = (name: string): string => join(home, name)
  const write = (name: string, content: unknown): string => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    writeFileSync(path(name), text)
    return path(name)
  }
  write('agency.json', agencyFile)
  const readModel = fakeReadModel()
  const inMemory = { openReadModel: () => TE.right(readModel) }

  return {
    path,
    write,
    /** Writes the file of commands: each as JSON, or as it is when it is a text. */
    commands: (lines: readonly unknown[]): string =>
      write(
        'commands.ndjson',
        lines
          .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
          .concat('')
          .join('\n'),
      ),
    run: async ({
      json = false,
      stores = {},
      from,
      ...setting
    }: Overrides = {}): Promise<Given> => {
      const { terminal, stdout, stderr } = fakeTerminal(setting)
      const job = {
        commands: from ?? path('commands.ndjson'),
        agency: path('agency.json'),
        data: path('data'),
        json,
      }
      const code = await run(job, terminal, { ...embedded, ...inMemory, ...stores })
      // What is told of files is told without where this test keeps them.
      const told = (text: string): string => text.replaceAll(`${home}/`, '')
      return { code, stdout: told(stdout()), stderr: told(stderr()) }
    },
    log: path('data/log.sqlite'),
    texts: (): Promise<readonly string[]> => storedTexts(path('data/log.sqlite')),
    clean: (): void => rmSync(home, { recursive: true, force: true }),
  }
}

/** A workshop that one test works in. */
export type Workshop = ReturnType<typeof workshop>
