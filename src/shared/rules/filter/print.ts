import type { Filter, FilterCondition } from '../../model/filter.ts'
import type { Language } from '../../model/language.ts'
import { fieldNames, organisationTypeNames, presenceNames } from './names.ts'
import { quote, tokenise } from './tokens.ts'

/** The filter as text in the given language. What parseFilter read comes back as the same tree. */
export function printFilter(filter: Filter, language: Language): string {
  const nodes = filter.where.kind === 'and' ? filter.where.nodes : [filter.where]
  return nodes.map((node) => printCondition(node, language)).join(' ')
}

function printCondition(node: FilterCondition, language: Language): string {
  switch (node.kind) {
    case 'text':
      return node.phrase || !isOneWord(node.text) ? quote(node.text) : node.text
    case 'equals':
      return `${fieldNames[node.field][language][0]}:${
        node.field === 'organisationType' ? organisationTypeNames[node.value][language][0] : printValue(node.value)
      }`
    case 'present':
      return `${fieldNames[node.present ? 'has' : 'missing'][language][0]}:${presenceNames[node.field][language][0]}`
  }
}

/** The tokens decide what needs quotation marks, so that the printer cannot disagree with the parser. */
function isOneWord(text: string): boolean {
  const [only, ...others] = tokenise(text)
  return others.length === 0 && only?.kind === 'word' && only.text === text
}

function printValue(text: string): string {
  const [, value, ...others] = tokenise(`x:${text}`)
  return others.length === 0 && value?.kind === 'word' && value.text === text ? text : quote(text)
}
