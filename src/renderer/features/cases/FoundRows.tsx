import type { Traces } from '#shared/model/gdpr-case.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { tableName } from './table-name.ts'

/** What goes with the card, what is cleaned without asking, and the backups that still hold the person. */
export function FoundRows({ traces: { rows, silent, backups } }: { traces: Traces }) {
  const t = useText()
  const { number, day } = useFormat()
  const counted = (some: Traces['rows']) => some.map(({ table, count }) => `${tableName(t, table)} (${number(count)})`).join(' · ')
  const last = backups
    .map(({ expiresOn }) => expiresOn ?? '')
    .toSorted()
    .at(-1)
  return (
    <dl className="case-found">
      <dt>{t('cases.erase.rows')}</dt>
      <dd>{counted(rows) || t('cases.erase.rowsNone')}</dd>
      {silent.length > 0 && (
        <>
          <dt>{t('cases.erase.silent')}</dt>
          <dd>{counted(silent)}</dd>
        </>
      )}
      <dt>{t('cases.erase.backups')}</dt>
      <dd>{last ? t('cases.erase.backupsNote', { count: backups.length, day: day(last) }) : t('cases.erase.backupsNone')}</dd>
    </dl>
  )
}
