import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Setting } from '../../ui/Setting.tsx'

/** Whether a machine that is gone takes the card index with it. */
export function DiskSetting() {
  const t = useText()
  const { data } = useQuery(api.backups.disk.queryOptions())
  if (!data) return null
  return (
    <Setting label={t('backups.disk.title')} note={t(`backups.disk.note.${data.encrypted}`)}>
      {t(`backups.disk.${data.encrypted}`)}
    </Setting>
  )
}
