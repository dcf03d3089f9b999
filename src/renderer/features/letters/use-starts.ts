import { useLanguage, useText } from '../../lib/i18n.ts'
import { builtInLetters, type StartId } from './start-text.ts'

/** What a new letter can begin with, those in the language of the window first. */
export function useStarts(): { id: StartId; words: string }[] {
  const t = useText()
  const language = useLanguage()
  const other = language === 'da' ? 'en' : 'da'
  return [
    { id: 'blank', words: t('letters.begin.blank') },
    ...builtInLetters.map((letter) => ({ id: `${letter}-${language}` as const, words: t(`letters.builtIn.${letter}`) })),
    ...builtInLetters.map((letter) => ({
      id: `${letter}-${other}` as const,
      words: `${t(`letters.builtIn.${letter}`)} · ${t(`letters.begin.other.${other}`)}`
    }))
  ]
}
