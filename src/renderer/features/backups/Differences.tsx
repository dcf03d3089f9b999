import type { FileDifference } from '#shared/model/backup.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** What restoring changes, a line for each kind of what differs. */
export function Differences({ rows }: { rows: readonly FileDifference[] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <table className="backup-differences" aria-label={t('backups.differs')}>
      <thead>
        <tr>
          <th scope="col">{t('backups.head.what')}</th>
          <th scope="col" className="number">
            {t('backups.head.added')}
          </th>
          <th scope="col" className="number">
            {t('backups.head.changed')}
          </th>
          <th scope="col" className="number">
            {t('backups.head.removed')}
          </th>
          <th scope="col">{t('backups.head.names')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ table, added, changed, removed, names }) => (
          <tr key={table}>
            <td>{t(`backups.tables.${table}`)}</td>
            <td className="number">{number(added)}</td>
            <td className="number">{number(changed)}</td>
            <td className="number">{number(removed)}</td>
            <td className="soft">{names.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
