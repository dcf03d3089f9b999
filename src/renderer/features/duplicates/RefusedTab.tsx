import { useQuery } from '@tanstack/react-query'
import { localDay } from '#shared/rules/calendar.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** What was said not to be one, and why; it can be taken back. */
export function RefusedTab() {
  const t = useText()
  const format = useFormat()
  const persons = useQuery(api.duplicates.notDuplicates.queryOptions({ input: { entity: 'person' } }))
  const partners = useQuery(api.duplicates.notDuplicates.queryOptions({ input: { entity: 'organisation' } }))
  if (!persons.data || !partners.data) return null
  const pairs = [...persons.data, ...partners.data]
  if (pairs.length === 0)
    return (
      <EmptyState title={t('duplicates.noneRefused')} actions={<ToOverview />}>
        {t('duplicates.noneRefusedText')}
      </EmptyState>
    )
  const revoke = async (id: string) => {
    try {
      const { changeSet } = await client.duplicates.revoke({ id })
      showUndoable(t('duplicates.revoked'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <ul className="refused">
      {pairs.map(({ id, one, two, reason, at }) => (
        <li key={id}>
          <span className="grow clip">
            <b>{t('duplicates.pair', { one: one.name, two: two.name })}</b>
            {reason !== '' && <span className="note"> {reason}</span>}
          </span>
          <span className="note">{format.day(localDay(at))}</span>
          <PlainButton onClick={() => void revoke(id)} aria-label={`${t('duplicates.revoke')}: ${one.name}, ${two.name}`}>
            {t('duplicates.revoke')}
          </PlainButton>
        </li>
      ))}
    </ul>
  )
}
