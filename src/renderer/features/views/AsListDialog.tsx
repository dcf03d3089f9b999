import { useNavigate } from '@tanstack/react-router'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Filter } from '#shared/model/filter.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { NameDialog } from '../../ui/NameDialog.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWording, wholeFilter } from '../filters/index.ts'
import type { ViewState } from './use-view.ts'

const texts = {
  person: 'views.listText',
  organisation: 'views.listOfPartners',
  project: 'views.listOfProjects',
  working_group: 'views.listOfGroups',
  event: 'views.listOfEvents',
  initiative: 'views.listOfInitiatives'
} as const satisfies Record<CardKind, string>
const everybody: Filter = { version: 2, where: { kind: 'and', nodes: [] } }

interface AsListDialogProps {
  state: ViewState
  query: string
  onClose: () => void
}

/** A mailing list that follows the filter of a view; of partners and projects it is of their contact persons. */
export function AsListDialog({ state: { entity, view, saved }, query, onClose }: AsListDialogProps) {
  const t = useText()
  const navigate = useNavigate()
  const words = useWording(entity)
  const create = async (name: string) => {
    const { id, changeSet } = await client.lists.create({
      ...{ name, entity, filter: wholeFilter(words, { query, filter: view.filter }) ?? everybody },
      ...(entity === 'person' && { policy: 'all' })
    })
    showUndoable(t('views.listSaved', { name }), changeSet)
    void navigate({ to: '/liste/$id', params: { id } })
  }
  return (
    <NameDialog
      title={t('views.listTitle')}
      label={t('views.name')}
      text={t(texts[entity])}
      submit={t('views.saveNow')}
      taken={t('views.listTaken')}
      name={saved?.name ?? ''}
      onSave={create}
      onClose={onClose}
    />
  )
}
