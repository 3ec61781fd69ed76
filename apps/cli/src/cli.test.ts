import { describe, expect, it } from 'vitest'
import { peerSupport } from './testing/peer-support.js'

const commands = ['run', 'decide', 'simulate', 'policy', 'verify', 'why']

describe('--help', () => {
  it('says what the program is for, every command, the exit codes, and where to start', async () => {
    const { code, stdout, stderr } = await peerSupport(['--help'])
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' })
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(stdout).toContain('Exit codes: 0 all is well')
    expect(stdout).toContain('$ peer-support run examples/st-louis/commands.ndjson')
  })

  it.each(['', ...commands, 'policy show', 'policy list'])(
    'fits into 80 columns: %s',
    async (command) => {
      const words = command.split(' ').filter((word) => word !== '')
      const { code, stdout } = await peerSupport([...words, '--help'])
      expect(code).toBe(0)
      expect(stdout.split('\n').filter((line) => line.length > 80)).toStrictEqual([])
    },
  )

  it.each(commands)('shows an example of %s', async (command) => {
    const { stdout } = await peerSupport([command, '--help'])
    expect(stdout).toMatch(/Examples?:\n {2}\$ peer-support /)
  })
})

it('prints the version', async () => {
  expect(await peerSupport(['--version'])).toStrictEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
})

describe('a command line that is wrong', () => {
  it.each([
    [['frob'], 'unknown command `frob`: `--help` shows what can be said\n'],
    [['verify', '--data', 'd', '--jsno'], 'unknown option `--jsno`: did you mean `--json`?\n'],
    [
      ['verify'],
      'required option `--data <folder>` not specified: `--help` shows what can be said\n',
    ],
    [
      ['run', '--agency', 'a', '--data', 'd'],
      'missing required argument `commands`: `--help` shows what can be said\n',
    ],
    [
      ['simulate', '--seed', 'x'],
      'option `--seed <number>` argument `x` is invalid: it must be a whole number from 0 to 2147483647\n',
    ],
    [
      ['policy', 'show', 'slpmd'],
      '`slpmd` is not a policy that is known here: choose one of `cirma-2018`, `iacp-2021`, `sapd-practice`, `slmpd`\n',
    ],
    [
      ['decide', '--policy', 'slpmd'],
      '`slpmd` is not a policy that is known here: choose one of `cirma-2018`, `iacp-2021`, `sapd-practice`, `slmpd`\n',
    ],
    [
      ['decide', '--policy', 'slmpd', '--pack', 'x.json'],
      'both `--policy` and `--pack` were given: give one of them\n',
    ],
  ])('%j ends with 2 and a sentence', async (args, stderr) => {
    expect(await peerSupport(args)).toStrictEqual({ code: 2, stdout: '', stderr })
  })

  it('that asks for nothing shows the help', async () => {
    const { code, stderr } = await peerSupport([])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Usage: peer-support /)
  })
})

it('takes --no-color anywhere on the command line', async () => {
  expect((await peerSupport(['policy', 'list', '--no-color'])).code).toBe(0)
})
