import { allTrue, type Condition, textMatches } from '#main/foundation/db/full-text.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { FilterCondition, FilterNode } from '#shared/model/filter.ts'
import { beginOf } from '#shared/rules/calendar.ts'
import { type DayBounds, dayBounds } from '#shared/rules/filter/day-bounds.ts'
import { simplify } from '#shared/rules/filter/simplify.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { type DatedFilter, nodesOf } from './filter-of.ts'
import type { FieldSource, FilterTable, MoreRows, SourceOfField, ValueRows } from './filter-source.ts'
import { valueTest } from './filter-value.store.ts'

type Asked = Exclude<FilterCondition, { kind: 'text' }>
type OfKind<Kind extends Asked['kind']> = Extract<Asked, { kind: Kind }>

const always: Condition = { sql: '1', parameters: [] }
const never: Condition = { sql: '0', parameters: [] }

/** What rows a filter wants: words that all have to be there are left to the full-text tables, the rest is one condition. */
export function wantedOf(filter: DatedFilter, table: FilterTable): Pick<Wanted, 'where' | 'texts'> {
  const nodes = nodesOf({ version: 2, where: simplify(filter.where) })
  const others = nodes.filter((node) => node.kind !== 'text')
  return {
    where: others.length === 0 ? null : allTrue(others.map((node) => conditionOf(node, table))),
    texts: nodes.flatMap((node) => (node.kind === 'text' ? { words: foldWords(node.text), phrase: node.phrase } : []))
  }
}

/** Null counts as false: of what is not known, nothing is true but its opposite. */
export function conditionOf(node: FilterNode, table: FilterTable): Condition {
  switch (node.kind) {
    case 'and':
      return node.nodes.length === 0 ? always : wrapped(allTrue(node.nodes.map((each) => conditionOf(each, table))))
    case 'or':
      return anyTrue(node.nodes.map((each) => conditionOf(each, table)))
    case 'not':
      return not(conditionOf(node.node, table))
    case 'text': {
      const matches = textMatches(table.table, [{ words: foldWords(node.text), phrase: node.phrase }])
      if (matches.length === 0) return always
      return wrapped(allTrue(matches.map(({ sql, parameters }) => ({ sql: `${table.alias}.seq in (${sql})`, parameters }))))
    }
    default: {
      const field = table.sourceOf(node.field)
      return field ? fieldCondition(node, field, table) : never
    }
  }
}

const wrapped = ({ sql, parameters }: Condition): Condition => ({ sql: `(${sql})`, parameters })
const not = ({ sql, parameters }: Condition): Condition => ({ sql: `(${sql}) is not true`, parameters })
const anyTrue = (conditions: readonly Condition[]): Condition => ({
  sql: `(${conditions.map(({ sql }) => `(${sql})`).join(' or ')})`,
  parameters: conditions.flatMap(({ parameters }) => parameters)
})

function fieldCondition(node: Asked, field: SourceOfField, table: FilterTable): Condition {
  switch (node.kind) {
    case 'present':
      return node.present ? presence(field, table) : not(presence(field, table))
    case 'invalid':
      return field.source.of === 'rows' && field.source.invalid
        ? having(field.source, { sql: field.source.invalid, parameters: [] }, table)
        : never
    case 'day':
    case 'days':
    case 'relative':
      return onDays(node, field, table)
    default:
      return withValue(node, field, table)
  }
}

function presence({ source }: SourceOfField, table: FilterTable): Condition {
  switch (source.of) {
    case 'column':
      return { sql: `coalesce(${source.value}, '') <> ''`, parameters: [] }
    case 'flag':
      return having(source, always, table)
    case 'codes':
      return amongst([...source.codes().keys()], table)
    case 'rows': {
      if (source.bare) return having({ owner: source.owner, value: source.value, ...source.bare }, always, table)
      const usable = source.usable ? ` and ${source.usable}` : ''
      const test = `coalesce(${source.value}, '') <> ''${usable}`
      const { others } = source
      if (others?.anyOf) return { sql: others.anyOf({ from: others.from, where: `${others.where} and ${test}` }), parameters: [] }
      return orMore(having(source, { sql: test, parameters: [] }, table), source, () => true)
    }
    default:
      return having(source, always, table)
  }
}

/** What is true of some of the rows, or of what is as good as one. */
function orMore(condition: Condition, { also }: { also?: MoreRows }, isAsked: (name: string) => boolean): Condition {
  const more = also?.(isAsked) ?? []
  return more.length === 0 ? condition : anyTrue([condition, ...more])
}

const amongst = (ids: readonly string[], { alias }: FilterTable): Condition => ({
  sql: `${alias}.id in (select value from json_each(?))`,
  parameters: [JSON.stringify(ids)]
})

/** Records are found from the values that match, not asked about one after the other. */
function having(rows: ValueRows, test: Condition, { alias }: FilterTable): Condition {
  const { from, where, owner } = rows.others ?? rows
  const ids = `select ${owner} from ${from} where ${where} and ${test.sql}`
  return { sql: rows.others?.holds(ids) ?? `${alias}.id in (${ids})`, parameters: [...(rows.parameters ?? []), ...test.parameters] }
}

type ValueNode = OfKind<'is' | 'contains' | 'starts' | 'compare' | 'range'>

/** Names in the place of words that stand for them. */
function spelledOut(node: ValueNode, { source }: SourceOfField): ValueNode {
  const said = 'said' in source ? source.said : undefined
  return said && 'values' in node ? { ...node, values: node.values.map((value) => said[fold(value)]?.() ?? value) } : node
}

function withValue(asked: ValueNode, field: SourceOfField, table: FilterTable): Condition {
  const { kind, source } = field
  const node = spelledOut(asked, field)
  if ((kind === 'relation' || kind === 'tags') && (node.kind === 'compare' || node.kind === 'range'))
    return source.of === 'rows' ? counted(source, node, table) : never
  switch (source.of) {
    case 'column': {
      const test = valueTest(kind, source.value, node, false)
      return source.isSearched ? searchedFirst(test, node, table) : test
    }
    case 'flag':
      return node.kind === 'is' ? flagged(having(source, always, table), node.values) : never
    case 'codes':
      return node.kind === 'is'
        ? amongst(
            [...source.codes()].flatMap(([id, code]) => (node.values.includes(code) ? id : [])),
            table
          )
        : never
    case 'coded-days': {
      const days = source.days(table.today)
      if (node.kind !== 'is') return never
      const tests = node.values.map((code) => (days[code] ? withinTest(source.value, days[code]) : never))
      return having(source, anyTrue(tests), table)
    }
    case 'rows': {
      const test = valueTest(kind, source.value, node, source.isFolded === true)
      const found = having(source, source.searched ? searchedFirst(test, node, source.searched) : test, table)
      const names = node.kind === 'is' ? node.values.map(fold) : []
      return orMore(found, source, (name) => names.includes(name))
    }
    case 'latest':
      return never
  }
}

const flagged = (flag: Condition, values: readonly string[]): Condition => {
  const [yes, no] = [values.includes('yes'), values.includes('no')]
  if (yes && no) return always
  return yes ? flag : no ? not(flag) : never
}

/** What holds a text is searched for it first: by trigrams only few are left to be looked at. */
function searchedFirst(test: Condition, node: ValueNode, { table, alias }: Pick<FilterTable, 'table' | 'alias'>): Condition {
  const texts = 'values' in node ? node.values.map(fold) : []
  if (texts.length === 0 || texts.some((text) => [...text].length < 3)) return test
  const index = `${table}_inside`
  return {
    sql: `(${alias}.seq in (select rowid from ${index} where ${index} match ?) and ${test.sql})`,
    parameters: [texts.map((text) => `"${text}"`).join(' or '.toUpperCase()), ...test.parameters]
  }
}

/** How many there are. Records without any are in no group: where nothing is few enough, it is the others that are found. */
function counted(rows: Extract<FieldSource, { of: 'rows' }>, node: OfKind<'compare' | 'range'>, table: FilterTable): Condition {
  const { from, where, owner, each, also, parameters = [] } = rows
  const count = `count(${each ? `distinct ${each}` : '*'})`
  const more = also?.(() => true) ?? []
  if (more.length > 0) {
    const own = { sql: `(select ${count} from ${from} where ${owner} = ${table.alias}.id and ${where})`, parameters }
    return numberTest(sum([own, ...more.map(({ sql, parameters: asked }) => ({ sql: `((${sql}) is true)`, parameters: asked }))]), node)
  }
  const { sql, parameters: asked } = numberTest({ sql: count, parameters: [] }, node)
  const isNoneEnough = isNumber(0, node)
  const bare = rows.bare ?? rows
  const group = `select ${owner} from ${bare.from} where ${bare.where} group by ${owner} having ${isNoneEnough ? `not (${sql})` : sql}`
  return { sql: `${table.alias}.id ${isNoneEnough ? 'not in' : 'in'} (${group})`, parameters: [...parameters, ...asked] }
}

const sum = (numbers: readonly Condition[]): Condition => ({
  sql: `(${numbers.map(({ sql }) => sql).join(' + ')})`,
  parameters: numbers.flatMap(({ parameters }) => parameters)
})

const numberTest = ({ sql, parameters }: Condition, node: OfKind<'compare' | 'range'>): Condition =>
  node.kind === 'range'
    ? { sql: `${sql} between ? and ?`, parameters: [...parameters, node.from, node.to] }
    : { sql: `${sql} ${node.op} ?`, parameters: [...parameters, node.value] }

function isNumber(number: number, node: OfKind<'compare' | 'range'>): boolean {
  if (node.kind === 'range') return number >= node.from && number <= node.to
  const { op, value } = node
  return { '<': number < value, '<=': number <= value, '>': number > value, '>=': number >= value, '=': number === value }[op]
}

function withinTest(value: string, { from, until }: DayBounds): Condition {
  const tests = [...(from === null ? [] : [`${value} >= ?`]), ...(until === null ? [] : [`${value} < ?`])]
  return { sql: tests.join(' and '), parameters: [from, until].filter((day) => day !== null) }
}

const instantsOf = ({ from, until }: DayBounds): DayBounds => ({ from: from && beginOf(from), until: until && beginOf(until) })

function onDays(node: OfKind<'day' | 'days' | 'relative'>, { kind, source }: SourceOfField, table: FilterTable): Condition {
  const days = dayBounds(node, table.today)
  const bounds = 'isInstant' in source && source.isInstant ? instantsOf(days) : days
  if (source.of === 'column') return withinTest(source.value, bounds)
  if (source.of === 'latest') {
    const isNeverOlder = kind === 'since' && node.kind === 'relative' && node.op === 'older'
    return newest(source, bounds, isNeverOlder, table)
  }
  return source.of === 'rows' ? having(source, withinTest(source.value, bounds), table) : never
}

/** The newest is within the bounds when one is not before them and none is after them. */
function newest(rows: ValueRows, { from, until }: DayBounds, isNeverOlder: boolean, table: FilterTable): Condition {
  const since = (day: string) => having(rows, { sql: `${rows.value} >= ?`, parameters: [day] }, table)
  const tooNew = until === null ? [] : [not(since(until))]
  if (isNeverOlder) return allTrue(tooNew)
  return wrapped(allTrue([from === null ? having(rows, always, table) : since(from), ...tooNew]))
}
