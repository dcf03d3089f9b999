import { useTranslation } from 'react-i18next'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import { preferences, usePreference } from './preferences.ts'

/** The one instance of the window; App gives it to React. */
export const i18n = createI18n(preferences.get().language)

/** The preference decides: texts change at once wherever useText is used, speech by the lang attribute. */
function followPreference(): void {
  const { language } = preferences.get()
  document.documentElement.lang = language
  if (i18n.language !== language) void i18n.changeLanguage(language)
}
followPreference()
preferences.subscribe(followPreference)

/** t('persons.title'): texts in the chosen language, by namespace and key. */
export const useText = () => useTranslation('translation', { i18n }).t

export const useLanguage = (): Language => usePreference('language')
