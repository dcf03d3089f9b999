import { useQuery } from '@tanstack/react-query'
import type { Staff } from '#shared/model/staff.ts'
import { api } from '../../lib/api.ts'

const nobody: readonly Staff[] = []

/** Everybody who works or worked here; until there are several, nothing of it is shown outside the settings. */
export function useStaff() {
  const { data: all = nobody } = useQuery(api.staff.list.queryOptions())
  const here = all.filter(({ isHere }) => isHere)
  return { all, here, me: all.find(({ isMe }) => isMe), several: here.length > 1 || all.length > here.length }
}
