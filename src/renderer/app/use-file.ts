import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/api.ts'
import { useText } from '../lib/i18n.ts'

/** The open file as the frame shows it; undefined until the host has answered. */
export function useFile() {
  const t = useText()
  const { data: info } = useQuery(api.file.info.queryOptions())
  const { data: due } = useQuery(api.followUps.list.queryOptions({ input: { due: 'today' }, enabled: info?.exists ?? false }))
  const name = info?.practice ? t('shell.practiceName') : info?.allianceName || info?.name || t('shell.noFile')
  return { info, name, overdue: due?.filter(({ overdueDays }) => overdueDays > 0).length ?? 0 }
}
