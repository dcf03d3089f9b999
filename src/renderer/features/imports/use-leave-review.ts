import { useNavigate } from '@tanstack/react-router'
import { runCommand } from '../../lib/commands.ts'
import { useWaitingFiles } from './waiting-files.ts'

/** Puts a review aside: nothing is written, and the next of the files that were dropped together is offered. */
export function useLeaveReview(discard: () => void): () => void {
  const navigate = useNavigate()
  const isLast = useWaitingFiles().length === 0
  const leave = async () => {
    await navigate({ to: '/partnere' })
    discard()
    if (!isLast) runCommand('file.paste-page')
  }
  return () => void leave()
}
