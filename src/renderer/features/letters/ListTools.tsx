import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { CompareDialog } from './CompareDialog.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import { ListFactsDialog } from './ListFactsDialog.tsx'
import { WhyNotDialog } from './WhyNotDialog.tsx'

const tools = [
  ['whyNot', WhyNotDialog],
  ['facts', ListFactsDialog],
  ['compare', CompareDialog],
  ['freeze', FreezeDialog]
] as const

/** What else can be asked of a list and done with it, a word away. */
export function ListTools({ list }: { list: ListRow }) {
  const t = useText()
  const [opened, setOpened] = useState<(typeof tools)[number][0]>()
  const archive = async () => {
    try {
      const { changeSet } = await client.lists.update({ id: list.id, version: list.version, patch: { archived: list.archivedAt === null } })
      showUndoable(t(list.archivedAt === null ? 'lists.archivedDone' : 'lists.unarchivedDone'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const Opened = tools.find(([id]) => id === opened)?.[1]
  return (
    <section className="list-tools" aria-label={t('lists.tools')}>
      {tools.map(([id]) => (
        <PlainButton key={id} onClick={() => setOpened(id)}>
          {t(`lists.${id}.open`)}
        </PlainButton>
      ))}
      <PlainButton onClick={() => void archive()}>{t(list.archivedAt === null ? 'lists.archive' : 'lists.unarchive')}</PlainButton>
      {Opened && <Opened list={list} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
