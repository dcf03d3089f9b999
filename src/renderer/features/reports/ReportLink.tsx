import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportTarget } from '#shared/model/report.ts'
import { showDay } from '../../ui/show-day.ts'
import { PartnersLink } from '../partners/index.ts'
import { ProjectsLink } from '../projects/index.ts'
import { reportsSearch } from './reports-search.ts'

/** To exactly the rows that a figure counts; of the past, with the window looking back. */
export function ReportLink({ target, children }: { target: ReportTarget; children: ReactNode }) {
  if (target.to === 'partners' || target.to === 'projects') {
    const Rows = target.to === 'partners' ? PartnersLink : ProjectsLink
    return (
      <Rows filter={target.filter} onOpen={() => target.asOf !== null && showDay(target.asOf)}>
        {children}
      </Rows>
    )
  }
  if (target.to === 'rows') return <RowsLink target={target}>{children}</RowsLink>
  if (target.to === 'log')
    return (
      <Link to="/log" search={{ from: target.from, per: target.per }}>
        {children}
      </Link>
    )
  return (
    <Link to="/partner/$id" params={{ id: target.id }}>
      {children}
    </Link>
  )
}

function RowsLink({ target, children }: { target: Extract<ReportTarget, { to: 'rows' }>; children: ReactNode }) {
  const search = useSearch({ strict: false })
  const { name, kind, from, until } = target
  return (
    <Link to="/rapporter" search={reportsSearch({ ...search, report: name, kind, first: from, last: until })}>
      {children}
    </Link>
  )
}
