import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import { LINKED, narrowLinked } from '../views/index.ts'
import { partnersQuery } from './partners-query.ts'

interface PartnersLinkProps {
  filter: Filter
  className?: string
  /** Before one goes there. */
  onOpen?: (() => void) | undefined
  children: ReactNode
}

/** To the partners that the filter finds, and no others. The filter goes beside the address, which holds ids only. */
export const PartnersLink = ({ filter, className, onOpen, children }: PartnersLinkProps) => (
  <Link
    to="/partnere"
    search={{ v: LINKED }}
    className={className}
    onClick={() => {
      onOpen?.()
      partnersQuery.set('')
      narrowLinked('organisation', filter)
    }}
  >
    {children}
  </Link>
)
