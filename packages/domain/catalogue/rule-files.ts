import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sourcesIn } from './named-tests.js'
import { root } from './root.js'

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'under' in value &&
  'id' in value &&
  typeof value.id === 'string'
    ? value.id
    : undefined

const isRuleFile = (file: string): boolean =>
  /\/(?:contact|disclosure|handoff|incident|member|offer|outreach|program|release)\/rules(?:\.ts|\/[\w-]+\.ts)$/.test(
    file,
  ) && !file.endsWith('/index.ts')

/**
 * Which file defines each rule, from the root of the repository. A rule that is exported by itself
 * stands where that is; one of a list stands where the list is.
 */
export const readRuleFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  const later: (() => void)[] = []
  const place = (value: unknown, file: string): void => {
    const id = idOf(value)
    if (id !== undefined && !files.has(id)) files.set(id, file)
  }
  for (const file of sourcesIn('packages/domain/src').filter(isRuleFile)) {
    const module: unknown = await import(pathToFileURL(join(root, file)).href)
    for (const value of Object.values(module as object) as readonly unknown[]) {
      place(value, file)
      if (Array.isArray(value))
        later.push(() => {
          for (const each of value) place(each, file)
        })
    }
  }
  for (const list of later) list()
  return files
}
