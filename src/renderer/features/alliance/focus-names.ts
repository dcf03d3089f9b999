import type { FocusArea } from '#shared/model/focus.ts'
import type { Language } from '#shared/model/language.ts'

export const areaName = ({ nameDa, nameEn }: Pick<FocusArea, 'nameDa' | 'nameEn'>, language: Language): string =>
  language === 'en' && nameEn !== '' ? nameEn : nameDa

/** How many lie above it. */
export function depthOf({ parentId }: FocusArea, areas: readonly FocusArea[]): number {
  const parent = areas.find(({ id }) => id === parentId)
  return parent ? 1 + depthOf(parent, areas) : 0
}

/** Where it stands among those beside it, from 1. */
export function placeOf(area: FocusArea, areas: readonly FocusArea[]): { at: number; of: number } {
  const beside = areas.filter(({ parentId }) => parentId === area.parentId)
  return { at: beside.findIndex(({ id }) => id === area.id) + 1, of: beside.length }
}
