import type { MembershipChange } from '#shared/contract/memberships.ts'
import { useText } from '../../lib/i18n.ts'
import { showToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** Says what was done, and of how many it said nothing new. */
export function useTold() {
  const t = useText()
  return (
    what: MembershipChange['what'] | 'leaveLater',
    { changed, passed, changeSet }: { changed: number; passed: number; changeSet: string | null }
  ) => {
    const rest = passed > 0 ? ` ${t('memberships.passed', { count: passed })}` : ''
    if (changed === 0) showToast({ message: t('memberships.nothing') + rest })
    else showUndoable(t(`memberships.done.${what}`, { count: changed }) + rest, changeSet)
  }
}
