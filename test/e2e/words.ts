import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'

/** The texts of the window in the language of the test, from the catalogues themselves. */
export const wordsOf = (language: Language) => createI18n(language).t

/** A text with a number in it, whichever it is: said with 777. */
export const anyNumber = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('777', '[\\d.,]+')}`)
