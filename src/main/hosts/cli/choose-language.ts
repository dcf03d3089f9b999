import type { Language } from '#shared/model/language.ts'

/** What follows --lang, wherever it stands: texts are needed before the rest of the command line is understood. */
export function namedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  return argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1 || argv.length]
}

/** The language of a machine, after LC_ALL, LC_MESSAGES and LANG. */
export function localeLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return /^en\b|^en_/i.test(locale) ? 'en' : 'da'
}
