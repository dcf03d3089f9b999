import type { FactVersion } from '#shared/model/fact-history.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** "rettet 3. nov. af Liv Munk", "hentet 1. nov. fra partnersiden". */
export function useVersionText(): (version: FactVersion) => string {
  const t = useText()
  const format = useFormat()
  return ({ kind, at, actor, source }) =>
    [
      t('cards.fact.last', { what: t(`cards.fact.kind.${kind}`), when: format.day(at) }),
      source ? t('cards.fact.from', { name: source }) : actor && t('cards.fact.by', { name: actor })
    ]
      .filter(Boolean)
      .join(' ')
}
