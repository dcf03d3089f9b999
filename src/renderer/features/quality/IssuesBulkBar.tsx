import { Button } from '@mantine/core'
import { type QualityIssue, type QualityRule, ruleNature } from '#shared/model/quality.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { BulkBar, type RowSource, type Ticks } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { fix, tickedIssues } from './use-quality.ts'

interface IssuesBulkBarProps {
  rule: QualityRule
  ticks: Ticks
  count: number
  source: RowSource<QualityIssue>
  onIgnore: (issues: readonly QualityIssue[]) => void
  onClear: () => void
}

const verbs = { value: 'takeAll', choose: 'takeAll', confirm: 'stillRightAll', erase: 'eraseAll', look: null } as const
/** Rules whose rows never have a suggestion. */
const blank = new Set<QualityRule>([
  'email-missing',
  'phone-missing',
  'phone-invalid',
  'retired-in-use',
  'role-mailbox',
  'private-provider',
  'domain-moved'
])

/** What can be done with the ticked rows at once: take what each suggests, or set them aside. */
export function IssuesBulkBar({ rule, ticks, count, source, onIgnore, onClear }: IssuesBulkBarProps) {
  const t = useText()
  const verb = blank.has(rule) ? null : verbs[ruleNature[rule].fix]
  const withTicked = (then: (issues: QualityIssue[]) => unknown) => {
    const work = async () => then(await tickedIssues(ticks, source))
    void work().catch((error: unknown) => showErrorToast(error))
  }
  const fixAll = async (issues: QualityIssue[]) => {
    const { fix: way } = ruleNature[rule]
    const able = way === 'confirm' || way === 'erase' ? issues : issues.filter(({ suggestion }) => suggestion !== null)
    if (able.length > 0) await fix(able)
    onClear()
  }
  return (
    <BulkBar count={count} onClear={onClear}>
      {verb && (
        <Button size="xs" onClick={() => withTicked(fixAll)}>
          {t(`quality.${verb}`, { count })}
        </Button>
      )}
      <PlainButton onClick={() => withTicked(onIgnore)}>{t('quality.ignoreAll', { count })}</PlainButton>
    </BulkBar>
  )
}
