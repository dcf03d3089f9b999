import type { Connection } from './connection.ts'

interface ColumnInfo {
  name: string
  type: string
  notnull: number
  dflt_value: string | null
  pk: number
}

export interface TableShape {
  name: string
  columns: { name: string; type: string; nullable: boolean; defaulted: boolean }[]
}

/** Every ordinary table of the migrated schema with its columns in order, by table name. */
export function describeSchema(db: Connection): TableShape[] {
  const names = db.column<string>(
    "select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%' order by name"
  )
  return names.map((name) => ({
    name,
    columns: db.rows<ColumnInfo>('select name, type, "notnull", dflt_value, pk from pragma_table_info(?)', name).map((column) => ({
      name: column.name,
      type: column.type.toLowerCase(),
      nullable: column.notnull === 0 && column.pk === 0,
      defaulted: column.dflt_value !== null || column.pk === 1
    }))
  }))
}

const typeOf = { text: 'string', integer: 'number', real: 'number', blob: 'Uint8Array' } as const

/** The TypeScript of schema.generated.ts: one interface a table, Generated<> for what may be left out of an insert. */
export function schemaSource(tables: readonly TableShape[]): string {
  const pascal = (name: string) => name.replace(/(^|_)(\w)/g, (_all, _sep, letter: string) => letter.toUpperCase())
  const column = (c: TableShape['columns'][number]) => {
    const base = typeOf[c.type as keyof typeof typeOf]
    const type = c.nullable ? `${base} | null` : base
    return `  ${c.name}: ${c.defaulted ? `Generated<${type}>` : type}`
  }
  const bodies = tables.map((t) => `export interface ${pascal(t.name)}Table {\n${t.columns.map(column).join('\n')}\n}\n`)
  const all = `export interface Schema {\n${tables.map((t) => `  ${t.name}: ${pascal(t.name)}Table`).join('\n')}\n}\n`
  return `// Made from the migrations by a test run with UPDATE_SCHEMA=1; a test says that both agree. Do not edit.\nimport type { Generated } from 'kysely'\n\n${[...bodies, all].join('\n')}`
}
