import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type QualityRule, type RuleSummary, ruleNature } from '#shared/model/quality.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { ruleWords } from './rule-words.ts'

/** What is not there is filled in, what is there is corrected. */
const actionOf = (rule: QualityRule) => {
  const { fix } = ruleNature[rule]
  return fix === 'value' && rule.endsWith('-missing') ? 'fill' : fix
}

/** A card a rule with something to do: how many, what, why it matters, and the way to exactly those rows. */
export function RuleCards({ rules }: { rules: readonly RuleSummary[] }) {
  const t = useText()
  const format = useFormat()
  const wanted = rules.filter(({ count }) => count > 0)
  if (wanted.length === 0)
    return (
      <EmptyState title={t('quality.nothing')} actions={<ToOverview />}>
        {t('quality.nothingText')}
      </EmptyState>
    )
  return (
    <ul className="quality-cards">
      {wanted.map(({ rule, count, ignored }) => (
        <li key={rule}>
          <Link to="/mangler/$rule" params={{ rule }}>
            <b className="quality-number num">{format.number(count)}</b>
            <span className="grow">
              <span className="quality-what">{ruleWords(t, rule, count)}</span>
              <span className="quality-why">{t(`quality.why.${rule}`)}</span>
            </span>
            {ignored > 0 && <span className="note">{t('quality.asideCount', { count: ignored })}</span>}
            <span className="quality-action">
              {t(`quality.action.${actionOf(rule)}`)}
              <IconChevronRight size={15} stroke={1.6} aria-hidden />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
