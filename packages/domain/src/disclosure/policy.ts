import type { Setting } from '../kernel/check.js'
import type { PolicyRef } from '../kernel/policy-ref.js'
import type { Layer } from '../policy/pack.js'
import type { ResolvedException } from './exception.js'

/** As much of a policy as deciding disclosures needs; a resolved `Policy` is one. */
export type DisclosurePolicy = {
  readonly ref: PolicyRef
  readonly settingOf: (rule: string) => (Setting & { readonly layer?: Layer }) | undefined
  readonly exceptions?: readonly ResolvedException[]
}
