import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type CoveragePoint, type CoverageState, coveragePoints, type PartnerCoverage } from '#shared/model/coverage.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { openLog } from '../log/index.ts'
import './coverage.css'

const first = 8
const step = 50
const most = 1000

const isLacking = (state: CoverageState) => state === 'missing' || state === 'old'

/** What each active partner has and lacks, most at risk first, and what to do about it. */
export function Coverage() {
  const t = useText()
  const [limit, setLimit] = useState(first)
  const { data } = useQuery(api.overview.coverage.queryOptions({ input: { limit }, placeholderData: (before) => before }))
  if (!data || data.total === 0) return null
  return (
    <section aria-labelledby="coverage" className="coverage">
      <h2 id="coverage">
        {t('overview.coverage.title')}{' '}
        {data.lacking === 0 ? (
          <span className="note">{t('overview.coverage.sum', { count: 0, total: data.total })}</span>
        ) : (
          // the worst stand first, so that those that lack something are the first so many
          <LinkButton className="note" onClick={() => setLimit(Math.min(most, data.lacking))}>
            {t('overview.coverage.sum', { count: data.lacking, total: data.total })}
          </LinkButton>
        )}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
      <section className="coverage-scroll" aria-label={t('overview.coverage.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.coverage.partner')}</th>
              {coveragePoints.map((point) => (
                <th key={point} scope="col">
                  {t(`overview.coverage.point.${point}`)}
                </th>
              ))}
              <th scope="col">{t('overview.coverage.next')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <Row key={row.partnerId} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {data.total > data.rows.length && limit < most && (
        <LinkButton onClick={() => setLimit(Math.min(most, limit + step))}>{t('overview.coverage.more')}</LinkButton>
      )}
    </section>
  )
}

function Row({ row }: { row: PartnerCoverage }) {
  const t = useText()
  const format = useFormat()
  const { partnerId, name, points, lastDialogueOn, isSinglePoint } = row
  const lacking = coveragePoints.find((point) => isLacking(points[point]))
  return (
    <tr>
      <th scope="row">
        <Link to="/partner/$id" params={{ id: partnerId }}>
          {name}
        </Link>
        {isSinglePoint && <span className="warn note coverage-single">{t('overview.coverage.single')}</span>}
      </th>
      {coveragePoints.map((point) => (
        <td key={point}>
          <Mark state={points[point]} />
          {point === 'dialogue' && lastDialogueOn && <span className="note num">{format.day(lastDialogueOn)}</span>}
        </td>
      ))}
      <td>{lacking && <Cure point={lacking} row={row} />}</td>
    </tr>
  )
}

const signs = { ok: '✓', missing: '!', old: '!', unknown: '?' } as const

/** A sign for the eye, a word for the ear and the pointer. */
function Mark({ state }: { state: CoverageState }) {
  const t = useText()
  const words = t(`overview.coverage.state.${state}`)
  return (
    <>
      <span aria-hidden title={words} className={state === 'ok' ? 'ok' : isLacking(state) ? 'warn' : 'faint'}>
        {signs[state]}
      </span>
      <span className="visually-hidden">{words} </span>
    </>
  )
}

/** The first thing that would make it better: a line in the log, a promise, or something on the card. */
function Cure({ point, row: { partnerId, name, points } }: { point: CoveragePoint; row: PartnerCoverage }) {
  const t = useText()
  const navigate = useNavigate()
  const isPromised = points.followUp === 'ok'
  const cure = () => {
    if (point === 'dialogue' || point === 'followUp')
      openLog([{ type: 'organisation', id: partnerId }], isPromised ? undefined : 'followUp')
    else if (point === 'project') void navigate({ to: '/projekter' })
    else void navigate({ to: '/partner/$id', params: { id: partnerId } })
  }
  const words = t(`overview.coverage.cure.${point === 'dialogue' && isPromised ? 'log' : point}`)
  return (
    <LinkButton onClick={cure} aria-label={`${words}: ${name}`}>
      {words}
    </LinkButton>
  )
}
