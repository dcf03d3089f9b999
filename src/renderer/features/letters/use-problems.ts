import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TemplateProblem } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import type { LetterDraft } from './draft.ts'
import { placeText, problemText } from './problem-text.ts'
import { useRested } from './use-rested.ts'

const none: readonly TemplateProblem[] = []

/** What keeps a letter from being saved, as it is typed; check asks about the letter of this moment and says what is wrong. */
export function useProblems({ subject, body, signature, attachments, language }: LetterDraft) {
  const t = useText()
  const cache = useQueryClient()
  const typed = useRested({ subject, body, signature, attachments, language }, 600)
  const { data = none } = useQuery(api.templates.check.queryOptions({ input: typed, placeholderData: keepPreviousData }))
  // a subject that nobody has begun to write is no mistake yet
  const problems = data.filter(({ code }) => code !== 'template.empty-subject' || subject !== '' || body.length > 40)
  const check = async () => {
    const now = await cache.fetchQuery(api.templates.check.queryOptions({ input: { subject, body, signature, attachments, language } }))
    const [first] = now
    if (first) announce(`${placeText(t, first)} ${problemText(t, first)}`)
    return first === undefined
  }
  return { problems, check }
}
