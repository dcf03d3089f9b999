import type { CustomFilterField } from '#shared/rules/filter/fields.ts'
import type { FilterScene } from '#shared/rules/filter/scene.ts'

/** Fields of a user, with labels that need care. */
export const customs: readonly CustomFilterField[] = [
  { id: 'f1', label: 'Medlemsnr.', type: 'text', options: [] },
  { id: 'f2', label: 'alder', type: 'number', options: [] },
  { id: 'f3', label: 'Sidst set', type: 'date', options: [] },
  { id: 'f4', label: 'type', type: 'choice', options: ['a', 'b c', 'd"e', 'f,g'] },
  { id: 'f5', label: 'Kost "og" \\ mad', type: 'choices', options: ['vegansk', 'alt*', 'æg..'] },
  { id: 'f6', label: 'har', type: 'yes-no', options: [] },
  { id: 'f7', label: 'Bil|(cykel)', type: 'url', options: [] },
  { id: 'f8', label: '№ 5', type: 'long-text', options: [] }
]

export const scene = (language: FilterScene['language'] = 'da', entity: FilterScene['entity'] = 'person'): FilterScene => ({
  entity,
  language,
  customs
})
