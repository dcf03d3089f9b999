import { useMemo } from 'react'
import type { ViewEntity } from '#shared/model/view.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import type { Wording } from './filter-words.ts'
import { useCustomFields, useKnownTags } from './use-vocabulary.ts'

/** The words for filters of a table, in the language of the window. */
export function useWording(entity: ViewEntity): Wording {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const customs = useCustomFields(entity)
  const tags = useKnownTags(entity)
  return useMemo(() => ({ t, format, language, entity, customs, tags }), [t, format, language, entity, customs, tags])
}
