import { useNavigate } from '@tanstack/react-router'
import { printFilter } from '#shared/rules/filter/print.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showUndoable } from '../../ui/undo.ts'
import { useWording } from '../filters/index.ts'
import { NameDialog } from './NameDialog.tsx'
import type { ViewState } from './use-view.ts'

interface AsListDialogProps {
  state: ViewState
  query: string
  onClose: () => void
}

/** A mailing list that follows the filter of a view; of partners it is their contact persons as they are now. */
export function AsListDialog({ state: { entity, view, saved }, query, onClose }: AsListDialogProps) {
  const t = useText()
  const navigate = useNavigate()
  const words = useWording(entity)
  const rule = [view.filter ? printFilter(view.filter, words) : '', query].filter((part) => part !== '')
  const create = async (name: string) => {
    // a filter may hold an "or", so beside what is typed it stands in parentheses
    const text = rule.length > 1 ? `(${rule[0]}) ${query}` : (rule[0] ?? '')
    const { id, changeSet } = await client.lists.create(
      entity === 'person'
        ? { name, query: text, policy: 'all' }
        : { name, selection: { by: 'query', entity: 'partners', query, ...(view.filter ? { filter: view.filter } : {}) } }
    )
    showUndoable(t('views.listSaved', { name }), changeSet)
    void navigate({ to: '/liste/$id', params: { id } })
  }
  return (
    <NameDialog
      title={t('views.listTitle')}
      text={t(entity === 'person' ? 'views.listText' : 'views.listOfPartners')}
      submit={t('views.saveNow')}
      taken={t('views.listTaken')}
      name={saved?.name ?? ''}
      onSave={create}
      onClose={onClose}
    />
  )
}
