import { IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { QualityRule } from '#shared/model/quality.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'

const rules = ['greeting', 'type-missing'] as const satisfies readonly QualityRule[]

/** Until the first letter is written: what the import left to look at, and the letter itself. */
export function FirstSteps() {
  const t = useText()
  const { data: summary } = useQuery(api.quality.summary.queryOptions())
  const countOf = (rule: QualityRule) => summary?.find((line) => line.rule === rule)?.count ?? 0
  return (
    <section aria-labelledby="first-steps" className="overview-wide">
      <h2 id="first-steps">{t('overview.first.title')}</h2>
      <ul className="overview-rows">
        {rules
          .filter((rule) => countOf(rule) > 0)
          .map((rule) => (
            <li key={rule}>
              <Link to="/mangler/$rule" params={{ rule }}>
                <span className="grow">{t(`overview.first.${rule}`, { count: countOf(rule) })}</span>
                <IconChevronRight size={15} stroke={1.6} aria-hidden />
              </Link>
            </li>
          ))}
        <li>
          <Link to="/udsendelse/ny">
            <span className="grow">{t('overview.first.letter')}</span>
            <IconChevronRight size={15} stroke={1.6} aria-hidden />
          </Link>
        </li>
      </ul>
    </section>
  )
}
