import type { Context } from '#main/api/implement.ts'
import { createI18n, type Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import { localDay } from '#shared/rules/calendar.ts'

/** What a document needs to speak a language. */
export interface Words {
  readonly language: Language
  readonly t: Translate
  /** "3. november 2026" */
  readonly day: (at: string) => string
}

export function wordsOf(context: Pick<Context, 'settings' | 'language'>, wanted?: Language): Words {
  const language = wanted ?? context.settings.read().language ?? context.language
  const days = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return { language, t: createI18n(language).t, day: (at) => days.format(new Date(`${localDay(at)}T00:00:00Z`)) }
}
