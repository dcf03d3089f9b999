import type { FocusArea } from '#shared/model/focus.ts'
import type { Language } from '#shared/model/language.ts'

export const areaName = ({ nameDa, nameEn }: Pick<FocusArea, 'nameDa' | 'nameEn'>, language: Language): string =>
  language === 'en' && nameEn !== '' ? nameEn : nameDa

/** How many lie above it. */
export function depthOf({ parentId }: FocusArea, areas: readonly FocusArea[]): number {
  const parent = areas.find(({ id }) => id === parentId)
  return parent ? 1 + depthOf(parent, areas) : 0
}
