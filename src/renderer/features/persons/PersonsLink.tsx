import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import { LINKED, narrowLinked } from '../views/index.ts'
import { personsQuery } from './persons-query.ts'

/** To the persons that the filter finds, and no others. The filter goes beside the address, which holds ids only. */
export const PersonsLink = ({ filter, children }: { filter: Filter; children: ReactNode }) => (
  <Link
    to="/personer"
    search={{ v: LINKED }}
    onClick={() => {
      personsQuery.set('')
      narrowLinked('person', filter)
    }}
  >
    {children}
  </Link>
)
