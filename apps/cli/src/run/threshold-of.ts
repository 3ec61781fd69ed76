import type { Policy } from '@peer-support/domain'
import { thresholdRule, type ThresholdRule } from '@peer-support/statistics'

const parameter = (policy: Policy, rule: string, name: string, least: number): number => {
  const given = policy.settingOf(rule)?.parameters
  if (typeof given !== 'object' || given === null || !(name in given)) return least
  const value: unknown = Object.entries(given).find(([key]) => key === name)?.[1]
  return typeof value === 'number' ? Math.max(value, least) : least
}

/** The disclosure rule that a policy asks for: the default one, or a stricter one. */
export const thresholdOf = (policy: Policy): ThresholdRule => ({
  ...thresholdRule,
  contributors: parameter(
    policy,
    'release.enough-contributors',
    'threshold',
    thresholdRule.contributors,
  ),
  supporters: parameter(
    policy,
    'release.enough-supporters',
    'supporters',
    thresholdRule.supporters,
  ),
})
