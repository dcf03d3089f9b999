import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWhose } from '../features/staff/index.ts'
import { api } from '../lib/api.ts'
import { onlyRead } from '../lib/as-of.ts'
import { useText } from '../lib/i18n.ts'

/** The open file as the frame shows it; undefined until the host has answered. */
export function useFile() {
  const t = useText()
  const { data: info } = useQuery(api.file.info.queryOptions())
  const isRead = info?.readOnly ?? false
  useEffect(() => onlyRead.set(isRead), [isRead])
  const ownerId = useWhose()
  const { data: due } = useQuery(
    api.followUps.page.queryOptions({ input: { group: 'overdue', limit: 1, ...(ownerId && { ownerId }) }, enabled: info?.exists ?? false })
  )
  const name = info?.practice ? t('shell.practiceName') : info?.allianceName || info?.name || t('shell.noFile')
  return { info, name, overdue: due?.counts.overdue ?? 0 }
}
