import { type ReactNode, useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { useTold } from './use-told.ts'

type Ask = (then: (selection: Selection) => void) => void

/** Joining, leaving, resting and coming back, of the partners that are meant; undefined where nobody is. Gives the dialogue that is open. */
export function useMembershipCommands(ask: Ask | undefined, count: number): ReactNode {
  const t = useText()
  const [open, setOpen] = useState<{ what: 'join' | 'leave'; selection: Selection }>()
  const told = useTold()
  const asking = (what: 'join' | 'leave') => ask && (() => ask((selection) => setOpen({ what, selection })))
  const atOnce = (what: 'pause' | 'resume') =>
    ask &&
    (() =>
      ask((selection) => {
        client.memberships.change({ selection, change: { what } }).then((written) => told(what, written), showErrorToast)
      }))
  useCommand('card.join', asking('join'))
  useCommand('card.leave', asking('leave'))
  useCommand('card.pause', atOnce('pause'))
  useCommand('card.resume', atOnce('resume'))
  if (!open) return null
  const close = () => setOpen(undefined)
  const shared = { selection: open.selection, count, onClose: close }
  return open.what === 'join' ? <JoinDialog {...shared} title={t('memberships.join.title', { count })} /> : <LeaveDialog {...shared} />
}
