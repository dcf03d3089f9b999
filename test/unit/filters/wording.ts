import type { Wording } from '#renderer/features/filters/filter-words.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { customs } from '../../support/filter-scenes.ts'

/** The words of a window, with numbers and days as they stand in the filter. */
export const wording = (language: Language = 'da', entity: ViewEntity = 'person'): Wording => ({
  t: createI18n(language).t,
  format: { number: String, day: (iso) => iso },
  language,
  entity,
  customs
})
