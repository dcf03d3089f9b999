import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ruleWords } from './rule-words.ts'
import { useSummary } from './use-quality.ts'
import './quality.css'

const most = 6

/** What the cards want, on the first screen: the total, and the rules that matter most. Each number opens exactly so many rows. */
export function Wanted({ heading }: { heading: string }) {
  const t = useText()
  const format = useFormat()
  const { rules, open } = useSummary()
  const wanted = rules?.filter(({ count }) => count > 0) ?? []
  return (
    <section aria-labelledby="wanted">
      <h2 id="wanted" className="row">
        <span className="grow">{heading}</span>
        {open > 0 && (
          <Link to="/mangler" className="quality-all">
            {t('quality.total', { count: open })}
          </Link>
        )}
      </h2>
      {rules && wanted.length === 0 && <p className="faint overview-none">{t('quality.nothing')}</p>}
      <ul className="overview-rows">
        {wanted.slice(0, most).map(({ rule, count }) => (
          <li key={rule}>
            <Link to="/mangler/$rule" params={{ rule }}>
              <b className="quality-number num">{format.number(count)}</b>
              <span className="grow">{ruleWords(t, rule, count)}</span>
              <IconChevronRight size={15} stroke={1.6} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
