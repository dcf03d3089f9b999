import type { ViewEntity } from '#shared/model/view.ts'
import { useText } from '../../lib/i18n.ts'
import { useCount } from './use-count.ts'

const everybody = { query: '', filter: null }

/** "12 af 212 personer" for the line at the foot; where nobody is left out, only how many there are. */
export function useFound(entity: ViewEntity, count: number): string {
  const t = useText()
  const { count: total = count } = useCount(entity, everybody)
  if (count >= total) return t('filters.all', { count, noun: t(`filters.noun.${entity}`, { count }) })
  return t('filters.found', { count, total, noun: t(`filters.noun.${entity}`, { count: total }) })
}
