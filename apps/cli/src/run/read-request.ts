import { decodeRequest, type AgencyId, type AnyRequest } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { isObject } from '../input/is-object.js'
import { parseJson } from '../input/parse-json.js'
import type { Line } from '../input/read-lines.js'

const notJson = 'the line is not JSON: write each command as one JSON object on a line of its own'
const noObject = 'the line is JSON, but no object: write each command as one JSON object'
const otherAgency = '`agency` must be the agency of the agency file: run each agency by itself'

const tooEarly =
  '`at` lies more than a day ahead of the clock of this machine: correct the command, or the clock'

const day = 86_400_000

/** Reads the command on a line, or says in one sentence what is wrong with it. */
export const readRequest =
  (agency: AgencyId, clock: () => Date) =>
  (line: Line): E.Either<string, AnyRequest> => {
    if ('fault' in line) return E.left(line.fault)
    const document = parseJson(line.text)
    if (E.isLeft(document)) return E.left(notJson)
    if (!isObject(document.right)) return E.left(noObject)
    const request = decodeRequest(document.right)
    if (E.isLeft(request)) return E.left(request.left.join('; '))
    if (request.right.agency !== agency) return E.left(otherAgency)
    return Date.parse(request.right.at) - clock().getTime() > day ? E.left(tooEarly) : request
  }
