import type { QualityRule } from '#shared/model/quality.ts'
import type { useText } from '../../lib/i18n.ts'

/** "personer uden e-mail": the rule without its number, which stands by itself. */
export const ruleWords = (t: ReturnType<typeof useText>, rule: QualityRule, count: number): string =>
  t(`quality.rule.${rule}`, { count }).replace(/^[\d.,\s]+/, '')
