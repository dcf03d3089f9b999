import type { Filter, FilterCondition, FilterNode } from '../../model/filter.ts'
import type { FilterFieldId } from '../../model/filter-field.ts'
import { todayNames, unitNames } from './day-words.ts'
import { kindOf } from './fields.ts'
import { codeNamed, fieldNames, type Names, presenceNames } from './names.ts'
import { flagNode } from './parse.ts'
import { type FilterScene, fieldNamed } from './scene.ts'
import { simplify } from './simplify.ts'
import { quote, tokenise } from './tokens.ts'
import { valueNames, yesNoNames } from './value-names.ts'

/** The filter as text in the language of the scene. What parseFilter read comes back as the same tree. */
export function printFilter(filter: Filter, scene: FilterScene): string {
  return printNode(simplify(filter.where), scene, false)
}

/** A group inside another node stands in parentheses. */
function printNode(node: FilterNode, scene: FilterScene, inside: boolean): string {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const text = node.nodes.map((each) => printNode(each, scene, true)).join(node.kind === 'or' ? ' | ' : ' ')
      return inside ? `(${text})` : text
    }
    case 'not':
      return `-${printNode(node.node, scene, true)}`
    default:
      return printCondition(node, scene)
  }
}

function printCondition(node: FilterCondition, scene: FilterScene): string {
  const { language } = scene
  switch (node.kind) {
    case 'text':
      return node.phrase || !isOneWord(node.text, scene) ? quote(node.text) : node.text
    case 'present':
      if (node.present && node.field === 'optedOut') return fieldNames.optedOut[language][0]
      return `${presenceNames[node.present ? 'has' : 'missing'][language][0]}:${printField(node.field, scene)}`
    case 'invalid':
      return `${presenceNames.invalid[language][0]}:${printField(node.field, scene)}`
    default:
      return `${printField(node.field, scene)}:${printAsked(node, scene)}`
  }
}

function printAsked(node: Exclude<FilterCondition, { kind: 'text' | 'present' | 'invalid' }>, scene: FilterScene): string {
  const kind = kindOf(node.field, scene.entity, scene.customs)
  switch (node.kind) {
    case 'is': {
      const isPlain = kind !== undefined && ['choice', 'choices', 'yes-no', 'tags'].includes(kind)
      return `${isPlain ? '' : '='}${node.values.map((value) => printChoice(node.field, value, scene)).join(',')}`
    }
    case 'contains':
      return node.values.map(printValue).join(',')
    case 'starts':
      return node.values.map((value) => `${printValue(value)}*`).join(',')
    case 'compare':
      return `${node.op !== '=' ? node.op : kind === 'number' ? '' : '=='}${node.value}`
    case 'range':
    case 'days':
      return `${node.from}..${node.to}`
    case 'day':
      return `${node.op === '=' ? '' : node.op}${node.day}`
    case 'relative':
      return printRelative(node, scene)
  }
}

function printRelative({ op, count, unit }: Extract<FilterCondition, { kind: 'relative' }>, { language }: FilterScene): string {
  if (op === 'last' && count === 0 && unit === 'day') return todayNames.today[language][0]
  return `${{ last: '<', older: '>', next: '+' }[op]}${count}${unitNames[unit][language][0]}`
}

function printChoice(field: FilterFieldId, value: string, scene: FilterScene): string {
  const fixed: Names<string> | undefined =
    kindOf(field, scene.entity, scene.customs) === 'yes-no' ? yesNoNames : (valueNames as Readonly<Record<string, Names<string>>>)[field]
  return fixed?.[value]?.[scene.language][0] ?? printValue(value)
}

/** A field of the user's own stands between quotation marks where its label would be read as something else. */
function printField(field: FilterFieldId, scene: FilterScene): string {
  const label = scene.customs.find(({ id }) => field === `custom:${id}`)?.label
  if (label === undefined) return (fieldNames as Partial<Names<string>>)[field]?.[scene.language][0] ?? quote(field)
  const [name, value, ...others] = tokenise(`${label}:${label}`)
  const isPlain = name?.kind === 'field' && name.text === label && value?.kind === 'word' && value.text === label && others.length === 0
  return isPlain && !codeNamed(presenceNames, label) && fieldNamed(scene, label, false)?.id === field ? label : quote(label)
}

/** The tokens decide what needs quotation marks, so that the printer cannot disagree with the parser. */
function isOneWord(text: string, scene: FilterScene): boolean {
  const [only, ...others] = tokenise(text)
  return others.length === 0 && only?.kind === 'word' && only.text === text && flagNode(only, scene) === null
}

function printValue(text: string): string {
  const [, value, ...others] = tokenise(`x:${text}`)
  return others.length === 0 && value?.kind === 'word' && value.text === text ? text : quote(text)
}
