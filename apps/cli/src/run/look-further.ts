import type { Agency } from '../agency/agency.js'
import { shellWord } from '../text/shell-word.js'
import type { Job } from './prepare.js'

/** The commands to go on with after a run. */
export const lookFurther = (
  program: string,
  { data }: Job,
  { policy }: Agency,
): readonly string[] => [
  `${program} verify --data ${shellWord(data)}`,
  `${program} why <command id> --data ${shellWord(data)}`,
  `${program} policy ${typeof policy === 'string' ? `show ${shellWord(policy)}` : 'list'}`,
  `${program} decide --help`,
  `${program} --help`,
]
