import { Button } from '@mantine/core'
import type { BackupRow } from '#shared/model/backup.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

interface BackupListProps {
  rows: readonly BackupRow[]
  onRestore: (row: BackupRow) => void
}

/** Backups one below the other, each with the way back to it. */
export function BackupList({ rows, onRestore }: BackupListProps) {
  const t = useText()
  const { moment } = useFormat()
  if (rows.length === 0) return <p className="soft">{t('backups.listNone')}</p>
  return (
    <ul className="backup-list">
      {rows.map((row) => (
        <li key={`${row.place} ${row.name}`}>
          <div className="grow">
            <b>{moment(row.at)}</b> {row.reason && <span className="soft">{t(`backups.reason.${row.reason}`)}</span>}
            <p className="note">
              <BackupNote row={row} />
            </p>
          </div>
          <Button variant="default" aria-label={`${labelOf(row, t)} ${moment(row.at)}`} onClick={() => onRestore(row)}>
            {labelOf(row, t)} …
          </Button>
        </li>
      ))}
    </ul>
  )
}

const labelOf = ({ place }: BackupRow, t: ReturnType<typeof useText>): string =>
  place === 'aside' ? t('backups.undoRestore') : t('backups.restore')

function BackupNote({ row: { place, partners, persons, good, bytes, goesAt } }: { row: BackupRow }) {
  const t = useText()
  const { number, megabytes, day } = useFormat()
  const counts =
    partners === null || persons === null ? null : t('backups.counts', { partners: number(partners), persons: number(persons) })
  return [
    place === 'aside' ? t('backups.asideNote') : t(`backups.place.${place}`),
    good ? counts : t('backups.unchecked'),
    megabytes(bytes),
    goesAt && t('backups.goes', { day: day(goesAt) })
  ]
    .filter(Boolean)
    .join(' · ')
}
