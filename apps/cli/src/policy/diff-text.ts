import { renderDiff, type PolicyDiff } from '@peer-support/domain'
import { plain } from '../text/plain.js'
import { wrap } from '../text/wrap.js'

/** A comparison for a person, in lines that fit. */
export const diffText = (diff: PolicyDiff): string =>
  renderDiff(diff)
    .split('\n')
    .map((line) =>
      line === '' ? '' : wrap(plain(line).trimStart(), line.startsWith('  ') ? 2 : 0),
    )
    .join('\n')
