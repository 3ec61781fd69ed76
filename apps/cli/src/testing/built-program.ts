import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The folder of the whole repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..')

/** The program as it is built, which is what `npm start` runs. */
export const program = join(root, 'apps/cli/dist/main.js')

/** Builds the program, unless it is built from these very sources. */
export const buildProgram = (): void => {
  const bootstrap = pathToFileURL(join(root, 'scripts/bootstrap.mjs')).href
  const script = `const { build } = await import('${bootstrap}')
    process.exitCode = (await build({ types: false })) ? 0 : 1`
  const built = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
  if (built.status !== 0) throw new Error(`the program could not be built: ${String(built.stderr)}`)
}

/** How a process ended, and what it printed. */
export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built program as the head of a process group of its own. */
export const startProgram = (
  args: readonly string[],
  cwd: string,
  onStderr: (soFar: string, child: ChildProcess) => void = () => undefined,
  env: NodeJS.ProcessEnv = process.env,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [program, ...args], { cwd, env, detached: true })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    onStderr(stderr, child)
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
  return { child, ended }
}

/** Kills a process and all of its group, at once and without a word. */
export const killGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
