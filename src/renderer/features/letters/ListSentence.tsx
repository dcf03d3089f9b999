import type { RecipientPolicy } from '#shared/model/common.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { chipsOf, sentenceOf, useWording } from '../filters/index.ts'
import { usePurposes } from '../purposes/index.ts'
import { CardWord } from './CardWord.tsx'
import { PolicyWord } from './PolicyWord.tsx'
import type { RuleDraft } from './use-rule.ts'

/** The list says itself: "Partnere: type er kommune; én person pr. partner." Of which cards it asks and the rule of choice are controls in it. */
export function ListSentence({ list, rule }: { list: ListRow; rule: RuleDraft }) {
  const t = useText()
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
      {list.kind === 'static' ? t('mailings.list.picked', { count: list.memberCount }) : <RuleSaid rule={rule} />};{' '}
      <PolicyWord policy={list.policy} onChoose={(policy) => void choose(policy)} />
      {list.excludes.length > 0 && `; ${t('lists.without', { names: list.excludes.map(({ name }) => name).join(', ') })}`}
      {list.purpose !== null && `; ${t('lists.purposeOf', { purpose: purposes.label(list.purpose) })}`}.
    </p>
  )
}

function RuleSaid({ rule: { entity, filter, changeEntity } }: { rule: RuleDraft }) {
  const words = useWording(entity)
  const asks = filter !== null && chipsOf(filter).length > 0
  return (
    <>
      <CardWord kind={entity} all={!asks} onChoose={changeEntity} />
      {asks && `: ${sentenceOf(words, filter.where)}`}
    </>
  )
}
