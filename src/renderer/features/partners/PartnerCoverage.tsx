import { useQuery } from '@tanstack/react-query'
import { type CoveragePoint, type CoverageState, coveragePoints } from '#shared/model/coverage.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'

/** One line a point: what a partner has, what is missing or has grown old. By the same rule as Overblik. */
export function PartnerCoverage({ id }: { id: string }) {
  const t = useText()
  const { data } = useQuery(api.overview.ofPartner.queryOptions({ input: { id } }))
  if (!data) return null
  return (
    <>
      <h2 className="card-sub">{t('partners.coverage')}</h2>
      <ul className="partner-cover">
        {coveragePoints.map((point) => (
          <Line key={point} point={point} state={data.points[point]} />
        ))}
      </ul>
    </>
  )
}

const signs = { ok: '✓', missing: '!', old: '!', unknown: '?' } as const
const tones = { ok: 'ok', missing: 'warn', old: 'warn', unknown: 'faint' } as const

function Line({ point, state }: { point: CoveragePoint; state: CoverageState }) {
  const t = useText()
  return (
    <li>
      <span className={tones[state]} aria-hidden>
        {signs[state]}
      </span>
      <span>
        {t(`overview.coverage.point.${point}`)}{' '}
        <span className={state === 'ok' ? 'visually-hidden' : `${tones[state]} note`}>{t(`overview.coverage.state.${state}`)}</span>
      </span>
    </li>
  )
}
