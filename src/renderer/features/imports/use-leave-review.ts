import { useNavigate } from '@tanstack/react-router'
import { showErrorToast } from '../../ui/toast.tsx'
import { useReadSource } from './use-read-source.ts'
import { useWaitingFiles } from './waiting-files.ts'

/** Puts a review aside: nothing is written, and the next of the files that were dropped together has its turn. */
export function useLeaveReview(discard: () => void): () => void {
  const navigate = useNavigate()
  const waiting = useWaitingFiles()
  const { take } = useReadSource()
  return () => {
    discard()
    if (waiting.length > 0) take({ files: waiting })
    else void navigate({ to: '/partnere' }).catch((error: unknown) => showErrorToast(error))
  }
}
