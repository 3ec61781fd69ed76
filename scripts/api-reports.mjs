import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { doors, root } from './workspace.mjs'

const silent = { default: { logLevel: ExtractorLogLevel.None } }

/**
 * Writes the report of one module into a folder and gives back its text; none if it is not built.
 *
 * @param {ReturnType<typeof doors>[number]} door
 * @param {string} reportFileName
 * @param {string} reportFolder
 */
const extract = ({ door, folder, types }, reportFileName, reportFolder) => {
  const projectFolder = join(root, folder)
  if (!existsSync(join(projectFolder, types))) return ''
  const { succeeded } = Extractor.invoke(
    ExtractorConfig.prepare({
      packageJsonFullPath: join(projectFolder, 'package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder,
        mainEntryPointFilePath: join(projectFolder, types),
        newlineKind: 'lf',
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              lib: ['es2023'],
              module: 'nodenext',
              skipLibCheck: true,
              strict: true,
              target: 'es2022',
              types: [],
            },
            files: [types],
          },
        },
        apiReport: { enabled: true, reportFileName, reportFolder, reportTempFolder: reportFolder },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: silent,
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
    }),
    {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true
      },
    },
  )
  if (!succeeded) throw new Error(`no report could be made of what \`${door}\` exports.`)
  return readFileSync(join(reportFolder, reportFileName), 'utf8')
}

/** The report of every module: what it exports, as one text that a change makes differ. */
export const reports = () => {
  const temporary = mkdtempSync(join(tmpdir(), 'peer-support-api-'))
  try {
    return doors().map((door) => {
      const name = `${door.door.replace('@peer-support/', '').replaceAll('/', '-')}.api.md`
      return { file: `${door.folder}/${name}`, text: extract(door, name, temporary) }
    })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Writes each report beside the package it is of. */
export const write = (/** @type {ReturnType<typeof reports>} */ all) => {
  for (const { file, text } of all) if (text !== '') writeFileSync(join(root, file), text)
}

const written = (/** @type {string} */ file) => {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}

/**
 * What is wrong with the public face of the packages, one sentence for each fault: a report that no
 * longer says what is exported, and a public symbol without a docstring.
 *
 * @param {ReturnType<typeof reports>} all
 * @returns {readonly string[]}
 */
export const faults = (all) =>
  all.flatMap(({ file, text }) => {
    if (text === '') return [`\`${file}\` cannot be checked without types: run \`npm run build\`.`]
    return [
      ...(written(file) === text
        ? []
        : [
            `\`${file}\` is not what the package exports now: run \`npm run api\` and read the diff.`,
          ]),
      // The type of a codec has the codec's name, and its docstring stands there.
      ...[
        ...text.matchAll(
          /^\/\/ @\w+ .*\(undocumented\)\n(?:@\w+.*\n)*(?!export type (\w+) = (?:t|io_ts)\.TypeOf<typeof \1>;)(.*)$/gm,
        ),
      ].map(([, , symbol]) => `\`${symbol}\` in \`${file}\` is public and has no docstring.`),
    ]
  })
