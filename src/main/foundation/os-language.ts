import type { Language } from '#shared/model/language.ts'

/** The language of a machine, after LC_ALL, LC_MESSAGES and LANG: English where it is English, else Danish. */
export function osLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return /^en\b|^en_/i.test(locale) ? 'en' : 'da'
}
