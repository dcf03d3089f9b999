import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { openLog } from '../log/index.ts'
import { useTrail } from './trail.ts'

/** What every card can be asked to do while it is open: go back to its table, go to the trash, be logged about. */
export function useCardCommands(kind: CardKind, id: string): { goBack: () => void; remove: () => void } {
  const t = useText()
  const { goBack } = useTrail(pluralOf[kind], id)
  const run = async () => {
    try {
      const { changeSet } = await client[pluralOf[kind]].remove({ ids: [id] })
      showUndoable(t(`${pluralOf[kind]}.removed`, { count: 1 }), changeSet)
      goBack()
    } catch (error) {
      showErrorToast(error)
    }
  }
  const remove = () => void run()
  useCommand('card.remove', remove)
  useCommand('card.log', () => openLog([{ type: kind, id }]))
  return { goBack, remove }
}
