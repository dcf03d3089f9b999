import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { QualityIssue } from '#shared/model/quality.ts'

/** Opens the card that an issue is about. */
export function useOpenCard(): (issue: Pick<QualityIssue, 'personId' | 'partnerId'>) => void {
  const navigate = useNavigate()
  return useCallback(
    ({ personId, partnerId }) => {
      if (personId) void navigate({ to: '/person/$id', params: { id: personId } })
      else if (partnerId) void navigate({ to: '/partner/$id', params: { id: partnerId } })
    },
    [navigate]
  )
}
