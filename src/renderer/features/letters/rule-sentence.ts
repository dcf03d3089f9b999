import type { FilterNode } from '#shared/model/filter.ts'
import type { Language } from '#shared/model/language.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { organisationTypeNames } from '#shared/rules/filter/value-names.ts'
import type { useText } from '../../lib/i18n.ts'

type Text = ReturnType<typeof useText>

const simpleFields = ['email', 'phone', 'web', 'type', 'statement', 'primary'] as const

/** Undefined for what is better said by the rule itself. */
function part(t: Text, node: FilterNode, language: Language): string | undefined {
  if (node.kind === 'text') return t('mailings.rule.text', { text: node.text })
  if (node.kind === 'is' && node.field === 'tag') return t('mailings.rule.tag', { tag: node.values.join(', ') })
  if (node.kind === 'is' && node.field === 'type') {
    const types = node.values.map((value) => organisationTypeNames[value as keyof typeof organisationTypeNames]?.[language][0] ?? value)
    return t('mailings.rule.type', { type: types.join(', ') })
  }
  const field = node.kind === 'present' ? simpleFields.find((each) => each === node.field) : undefined
  if (node.kind !== 'present' || !field) return undefined
  return t(node.present ? 'mailings.rule.has' : 'mailings.rule.missing', { field: t(`mailings.rule.field.${field}`) })
}

/** A rule in words, such as "Personer af typen kommune, med e-mail". A rule that cannot be read says nothing. */
export function ruleSentence(t: Text, rule: string, language: Language): string {
  const parsed = parseFilter(rule, { entity: 'person', language, customs: [] })
  if (!parsed.ok) return t('mailings.rule.all')
  const { where } = parsed.filter
  const nodes = where.kind === 'and' ? where.nodes : [where]
  if (nodes.length === 0) return t('mailings.rule.all')
  const parts = nodes.map((node) => part(t, node, language))
  const said = parts.every((each) => each !== undefined) ? parts.join(', ') : rule
  return `${t('mailings.rule.persons')} ${said}`
}
