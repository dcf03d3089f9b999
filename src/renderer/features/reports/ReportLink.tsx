import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportTarget } from '#shared/model/report.ts'
import { showDay } from '../../ui/show-day.ts'
import { PartnersLink } from '../partners/index.ts'
import { ProjectsLink } from '../projects/index.ts'

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
