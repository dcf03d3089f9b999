import { useState } from 'react'
import { factEntities, isFactField } from '#shared/model/fact-history.ts'
import type { TimelineEntry } from '#shared/model/outreach.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable, undo } from '../../ui/undo.ts'
import { Author } from './Author.tsx'
import { changeLine, entryTitle, fieldName } from './entry-text.ts'
import type { Subject } from './log-sheet.ts'

interface ChangeEntryProps {
  entry: TimelineEntry
  subject: Subject | undefined
}

/** A change of the card. One by hand is undone as a whole; of an import or a merge, which did more than this, single values are restored. */
export function ChangeEntry({ entry, subject }: ChangeEntryProps) {
  const t = useText()
  const { day } = useFormat()
  const { changeSet, fields } = entry
  const isForeign = entry.kind === 'import' || entry.kind === 'merge'
  const [opened, setOpened] = useState(!isForeign)
  const title = isForeign ? t(entry.kind === 'import' ? 'cards.entry.byImport' : 'cards.entry.byMerge') : entryTitle(t, entry)
  return (
    <div>
      <p>
        <b>{title}</b>{' '}
        {isForeign && fields.length > 0 && (
          <LinkButton aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {t('cards.entry.fields', { count: fields.length })}
          </LinkButton>
        )}
      </p>
      {opened && fields.length > 0 && (
        <ul className="timeline-body">
          {fields.map((change) => (
            <li key={`${change.field} ${change.label ?? ''} ${change.old} ${change.new}`}>
              {changeLine(t, day, change)}{' '}
              {isForeign && change.old !== null && <Restore entry={entry} subject={subject} field={change.field} />}
            </li>
          ))}
        </ul>
      )}
      {!isForeign && changeSet && <LinkButton onClick={() => void undo(changeSet)}>{t('ui.undo')}</LinkButton>}{' '}
      <Author name={entry.author} />
    </div>
  )
}

type Change = TimelineEntry['fields'][number]

/** Nothing for facts that have no value of their own, such as a role. */
function Restore({ entry, subject, field }: ChangeEntryProps & Pick<Change, 'field'>) {
  const t = useText()
  const { changeSet } = entry
  const entity = subject && oneOf(factEntities, subject.type)
  const isTold = field === 'title' || field === 'department' || (field === 'name' && entity === 'person')
  if (!subject || !entity || !changeSet || !isFactField(field) || isTold) return null
  const restore = async () => {
    try {
      const done = await client.history.restore({ entity, id: subject.id, field, changeSet, side: 'before' })
      showUndoable(t('cards.fact.restored'), done.changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <LinkButton aria-label={t('cards.entry.restoreField', { field: fieldName(t, { field }) })} onClick={() => void restore()}>
      {t('cards.fact.restore')}
    </LinkButton>
  )
}
