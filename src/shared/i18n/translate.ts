import i18next, { type i18n, type TFunction } from 'i18next'
import type { Language } from '../model/language.ts'
import { da, en } from './catalogues.ts'

/** One i18next instance, set up alike in every host. Keys read "namespace.key", as in t('errors.import.empty'). */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'da',
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false
  })
  return instance
}

export type Translate = TFunction
