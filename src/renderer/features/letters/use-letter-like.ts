import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { type BuiltInLetter, newKey } from './start-text.ts'

/** The newest letter that began as one of those that come with the program; else a new one that does. */
export function useLetterLike(letter: BuiltInLetter): string {
  const language = useLanguage()
  const { data: templates = [] } = useQuery(api.templates.all.queryOptions())
  const own = templates.filter(({ builtIn }) => builtIn === letter).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  return own[0]?.id ?? newKey(`${letter}-${language}`)
}
