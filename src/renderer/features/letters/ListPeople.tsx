import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ListRow, Resolved } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { CommandButton, PlainButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { BulkBar, noTicks, type Ticks } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { narrowingSentence, useWording } from '../filters/index.ts'
import { PeopleView } from './PeopleView.tsx'
import { peopleShown, type Shown } from './people.ts'
import { useWriteTo } from './start-letter.ts'
import { TakeOffDialog } from './TakeOffDialog.tsx'
import type { RuleDraft } from './use-rule.ts'

interface ListPeopleProps {
  list: ListRow
  rule: RuleDraft
  resolved: Resolved
  shown: Shown
  onShow: (shown: Shown) => void
  onAdd: () => void
}

/** The people of a list. Those of a hand-picked one can be taken off again. */
export function ListPeople({ list, rule, resolved, shown, onShow, onAdd }: ListPeopleProps) {
  const t = useText()
  const words = useWording(rule.entity)
  const writeTo = useWriteTo()
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const [takingOff, setTakingOff] = useState(false)
  const people = [...resolved.included, ...resolved.excluded]
  const isTicked = (id: string) => ticks.ids.has(id) !== ticks.all
  const ids = peopleShown(people, shown, { by: '', desc: false }).flatMap(({ personId }) => (isTicked(personId) ? [personId] : []))
  const byHand = list.kind === 'static'
  const takeOff = async () => {
    try {
      const { changeSet } = await client.lists.removeMembers({ id: list.id, personIds: ids })
      setTicks(noTicks)
      showUndoable(t('mailings.list.takenOff', { count: ids.length }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const isPinned = (id: string) => people.some((each) => each.personId === id && (each.pinned !== null || each.reason === 'taken-off'))
  const pinned = ids.filter(isPinned)
  const follow = async () => {
    try {
      const { changeSet } = await client.lists.unpin({ id: list.id, personIds: pinned })
      setTicks(noTicks)
      showUndoable(t('lists.pin.followDone', { count: pinned.length }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('card.new', onAdd)
  const none = byHand ? (
    <EmptyState title={t('mailings.list.nobody')} actions={<Button onClick={onAdd}>{t('mailings.list.addPersons')}</Button>}>
      {t('mailings.list.nobodyText')}
    </EmptyState>
  ) : (
    <EmptyState title={t('mailings.rule.nobody')} actions={<CommandButton id="view.build-filter" variant="filled" />}>
      {t('mailings.rule.nobodyText')}
    </EmptyState>
  )
  return (
    <PeopleView
      resolved={resolved}
      shown={shown}
      onShow={onShow}
      chosen={
        byHand
          ? { title: t('mailings.why.byHand'), text: list.name }
          : { title: t('mailings.why.byRule'), text: narrowingSentence(words, { query: '', filter: rule.filter }) }
      }
      listId={list.id}
      ticks={ticks}
      onTicks={setTicks}
      empty={
        people.length === 0 ? (
          none
        ) : (
          <EmptyState
            title={t('mailings.people.none')}
            actions={<Button onClick={() => onShow('all')}>{t('mailings.people.showAll')}</Button>}
          />
        )
      }
    >
      <BulkBar count={ids.length} onClear={() => setTicks(noTicks)}>
        <PlainButton onClick={() => writeTo({ by: 'ids', entity: 'persons', ids })}>
          {t('mailings.list.write', { count: ids.length })}
        </PlainButton>
        {byHand ? (
          <PlainButton onClick={() => void takeOff()}>{t('mailings.list.takeOff', { count: ids.length })}</PlainButton>
        ) : (
          <PlainButton onClick={() => setTakingOff(true)}>{t('lists.pin.exclude', { count: ids.length })}</PlainButton>
        )}
        {pinned.length > 0 && <PlainButton onClick={() => void follow()}>{t('lists.pin.follow')}</PlainButton>}
      </BulkBar>
      {takingOff && <TakeOffDialog list={list} personIds={ids} onDone={() => setTicks(noTicks)} onClose={() => setTakingOff(false)} />}
    </PeopleView>
  )
}
