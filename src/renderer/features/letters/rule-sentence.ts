import type { FilterCondition } from '#shared/model/filter.ts'
import type { Language } from '#shared/model/language.ts'
import { organisationTypeNames } from '#shared/rules/filter/names.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import type { useText } from '../../lib/i18n.ts'

type Text = ReturnType<typeof useText>

function part(t: Text, node: FilterCondition, language: Language): string {
  switch (node.kind) {
    case 'text':
      return t('mailings.rule.text', { text: node.text })
    case 'equals':
      return node.field === 'tag'
        ? t('mailings.rule.tag', { tag: node.value })
        : t('mailings.rule.type', { type: organisationTypeNames[node.value][language][0] })
    case 'present':
      return t(node.present ? 'mailings.rule.has' : 'mailings.rule.missing', { field: t(`mailings.rule.field.${node.field}`) })
  }
}

/** A rule in words, such as "Personer af typen kommune, med e-mail". A rule that cannot be read says nothing. */
export function ruleSentence(t: Text, rule: string, language: Language): string {
  const parsed = parseFilter(rule, language)
  if (!parsed.ok) return t('mailings.rule.all')
  const { where } = parsed.filter
  const nodes = where.kind === 'and' ? where.nodes : [where]
  if (nodes.length === 0) return t('mailings.rule.all')
  return `${t('mailings.rule.persons')} ${nodes.map((node) => part(t, node, language)).join(', ')}`
}
