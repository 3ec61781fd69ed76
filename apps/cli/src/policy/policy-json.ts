import { canonicalJson, rules, type Json, type Policy } from '@peer-support/domain'

/** A policy as one canonical JSON document (RFC 8785), with a newline at its end. */
export const policyJson = ({ ref, packs, settings }: Policy): string => {
  const document: Json = {
    policy: ref,
    packs: packs.map(({ settings: _, ...about }): Json => ({ ...about })),
    settings: settings.map((setting): Json => ({
      ...setting,
      parameters: setting.parameters as Json,
      asks: rules.get(setting.rule)?.asks ?? null,
      effect: rules.get(setting.rule)?.effect ?? null,
    })),
  }
  return `${canonicalJson(document)}\n`
}
