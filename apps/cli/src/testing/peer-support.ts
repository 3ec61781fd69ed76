import { cli } from '../cli.js'
import { fakeTerminal, type Setting } from './fake-terminal.js'

/** What a command gave back. */
export type Given = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Does what a command line says, in this process. */
export const peerSupport = async (args: readonly string[], setting?: Setting): Promise<Given> => {
  const { terminal, stdout, stderr } = fakeTerminal(setting)
  const code = await cli(args, terminal)
  return { code, stdout: stdout(), stderr: stderr() }
}
