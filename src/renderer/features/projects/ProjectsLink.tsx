import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import { LINKED, narrowLinked } from '../views/index.ts'
import { projectsQuery } from './projects-query.ts'

interface ProjectsLinkProps {
  filter: Filter
  /** Before one goes there. */
  onOpen?: (() => void) | undefined
  children: ReactNode
}

/** To the projects that the filter finds, and no others. The filter goes beside the address, which holds ids only. */
export const ProjectsLink = ({ filter, onOpen, children }: ProjectsLinkProps) => (
  <Link
    to="/projekter"
    search={{ v: LINKED }}
    onClick={() => {
      onOpen?.()
      projectsQuery.set('')
      narrowLinked('project', filter)
    }}
  >
    {children}
  </Link>
)
