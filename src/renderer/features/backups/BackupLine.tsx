import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { BackupStatus } from '#shared/model/backup.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import './backups.css'

/** In the line at the foot: when the newest backup was made, and whether one lies anywhere else. Leads to where that is changed. */
export function BackupLine({ exists }: { exists: boolean }) {
  const t = useText()
  const navigate = useNavigate()
  const { moment } = useFormat()
  const { data: status } = useQuery(api.backups.status.queryOptions({ enabled: exists }))
  if (!exists) return <span className="clip">{t('backups.status.first')}</span>
  if (!status) return null
  const { newestAt, littleRoom, second } = status
  const isWell = newestAt !== null && second.state === 'ok' && !second.asks && !littleRoom
  return (
    <button type="button" className="backup-line" onClick={() => void navigate({ to: '/indstillinger', search: { at: 'backup' } })}>
      <span className="clip">
        {newestAt === null ? t('backups.status.none') : t('backups.status.at', { when: moment(newestAt) })}
        {newestAt !== null && <> · {<Second second={second} />}</>}
        {littleRoom && <> · {t('backups.status.littleRoom')}</>}
      </span>
      {!isWell && <IconAlertTriangle size={13} stroke={1.8} className="warn" aria-hidden />}
    </button>
  )
}

function Second({ second: { state, label: place } }: { second: BackupStatus['second'] }) {
  const t = useText()
  if (state === 'none') return t('backups.status.onlyHere')
  if (state !== 'ok') return t(`backups.status.${state}`, { place })
  return (
    <>
      {t('backups.status.away', { place })} <span className="ok">✓</span>
    </>
  )
}
