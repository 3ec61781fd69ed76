import { canonicalJson, type Json } from '@peer-support/domain'
import type { Report } from './report.js'
import { faultText } from '../text/fault-text.js'

/** A run's report as one canonical JSON document (RFC 8785), with a newline at its end. */
export const reportJson = ({ agency, policy, taken, releases, verification }: Report): string => {
  const document: Json = {
    audience: 'the program alone, but for what `releases` holds: not for publication',
    agency: agency.agency,
    policy,
    commands: { accepted: taken.accepted, rejected: taken.rejected, wrong: taken.wrong.count },
    rejections: taken.rejections,
    advisories: taken.advisories,
    wrong: taken.wrong.first,
    releases: releases.map((one): Json => ({ ...one })),
    log: {
      records: verification.records,
      streams: verification.streams,
      position: verification.position,
      faults: verification.faults.map((fault) => ({
        type: fault.type,
        sentence: faultText(fault),
      })),
    },
  }
  return `${canonicalJson(document)}\n`
}
