const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'unknown reason'

const described = (code: string): string => {
  switch (code) {
    case 'ENOENT':
      return 'is not there: check the path'
    case 'EISDIR':
      return 'is a folder: name a file in it'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'leads through a file where a folder must be: check the path'
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened: check its permissions'
    case 'EROFS':
      return 'is on a disk that is read-only: choose another place'
    case 'ENOSPC':
      return 'does not fit on its disk, which is full: make room'
    default:
      return `could not be opened (${code}): check the disk that it is on`
  }
}

/** What the system said of a file, as one sentence. */
export const fileFault = (path: string, cause: unknown): string =>
  `\`${path}\` ${described(codeOf(cause))}`
