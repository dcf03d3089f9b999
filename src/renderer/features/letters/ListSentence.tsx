import type { RecipientPolicy } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { narrowingSentence, useWording } from '../filters/index.ts'
import { usePurposes } from '../purposes/index.ts'
import { PolicyWord } from './PolicyWord.tsx'

/** The list says itself: "Personer hos kommuner med e-mail; én person pr. partner." The rule of choice is a control in it. */
export function ListSentence({ list, filter }: { list: ListRow; filter: Filter | null }) {
  const t = useText()
  const words = useWording('person')
  const purposes = usePurposes()
  const choose = async (policy: RecipientPolicy) => {
    if (policy === list.policy) return
    try {
      const { changeSet } = await client.lists.update({ id: list.id, version: list.version, patch: { policy } })
      showUndoable(t('mailings.list.saved'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <p className="list-say">
      {list.kind === 'static' ? t('mailings.list.picked', { count: list.memberCount }) : narrowingSentence(words, { query: '', filter })};{' '}
      <PolicyWord policy={list.policy} onChoose={(policy) => void choose(policy)} />
      {list.excludes.length > 0 && `; ${t('lists.without', { names: list.excludes.map(({ name }) => name).join(', ') })}`}
      {list.purpose !== null && `; ${t('lists.purposeOf', { purpose: purposes.label(list.purpose) })}`}.
    </p>
  )
}
