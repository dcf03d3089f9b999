import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

type Said = 'roleAdded' | 'roleChanged' | 'roleEnded' | 'roleRemoved' | 'milestoneSaved' | 'milestoneRemoved'

/** Does one thing to a part of a project, says so with the way back, and tells what speaks against it. */
export function useProjectStep() {
  const t = useText()
  return async (said: Said, step: Promise<{ changeSet: string | null }>): Promise<void> => {
    try {
      const { changeSet } = await step
      showUndoable(t(`projects.${said}`), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
}
