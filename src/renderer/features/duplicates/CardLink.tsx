import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'

/** To the card of a person or a partner. */
export const CardLink = ({ entity, id, children }: { entity: DuplicateEntity; id: string; children: ReactNode }) =>
  entity === 'person' ? (
    <Link to="/person/$id" params={{ id }} className="link">
      {children}
    </Link>
  ) : (
    <Link to="/partner/$id" params={{ id }} className="link">
      {children}
    </Link>
  )
