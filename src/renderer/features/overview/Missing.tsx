import { IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '../../lib/i18n.ts'
import { partnersQuery } from '../partners/index.ts'
import { personsQuery } from '../persons/index.ts'

type Figure = 'withoutEmail' | 'withoutType' | 'withoutPrimary' | 'withoutStatement'

const rows = [
  { figure: 'withoutEmail', text: 'overview.without.email', query: 'mangler:email', to: '/personer' },
  { figure: 'withoutPrimary', text: 'overview.without.primary', query: 'mangler:fast-kontakt', to: '/partnere' },
  { figure: 'withoutType', text: 'overview.without.type', query: 'mangler:type', to: '/partnere' },
  { figure: 'withoutStatement', text: 'overview.without.statement', query: 'mangler:begrundelse', to: '/partnere' }
] as const satisfies readonly { figure: Figure; text: string; query: string; to: string }[]

/** What is not filled in; each number opens exactly so many rows. */
export function Missing({ figures }: { figures: Record<Figure, number> }) {
  const t = useText()
  const navigate = useNavigate()
  const wanted = rows.filter(({ figure }) => figures[figure] > 0)
  if (wanted.length === 0) return <p className="faint overview-none">{t('overview.complete')}</p>
  return (
    <ul className="overview-rows">
      {wanted.map(({ figure, text, query, to }) => (
        <li key={figure}>
          <button
            type="button"
            onClick={() => {
              const store = to === '/personer' ? personsQuery : partnersQuery
              store.set(query)
              void navigate({ to })
            }}
          >
            <span className="grow">{t(text, { count: figures[figure] })}</span>
            <IconChevronRight size={15} stroke={1.6} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}
