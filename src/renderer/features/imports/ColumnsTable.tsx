import { useState } from 'react'
import { type ColumnMapping, type Mapping, namesProjects, type TableReading } from '#shared/model/mapping.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ColumnLine } from './ColumnLine.tsx'
import { withTarget } from './mapping-draft.ts'

interface ColumnsTableProps {
  table: TableReading
  mapping: Mapping
  onColumn: (at: number, column: ColumnMapping) => void
  onColumns: (columns: ColumnMapping[]) => void
}

const heads = ['header', 'samples', 'target', 'detail', 'policy'] as const
const morePersons = 5

/** Every column of the file, in order, each with what it becomes. */
export function ColumnsTable({ table, mapping: { columns }, onColumn, onColumns }: ColumnsTableProps) {
  const t = useText()
  const most = Math.max(1, ...columns.map(({ person }) => person ?? 1))
  const [several, setSeveral] = useState(most > 1)
  const isOffered = (at: number) => columns[at]?.target === 'skip' && (table.columns[at]?.samples.length ?? 0) > 0
  const offered = columns.filter((_, at) => isOffered(at)).length
  return (
    <>
      <table className="columns-table" aria-label={t('columns.table')}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`columns.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            <ColumnLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is what it is by its place
              key={at}
              at={at}
              column={column}
              samples={table.columns[at]?.samples ?? []}
              persons={several ? Math.max(most, morePersons) : 1}
              onChange={(next) => onColumn(at, next)}
            />
          ))}
        </tbody>
      </table>
      <p className="columns-more">
        {offered > 0 && (
          <LinkButton onClick={() => onColumns(columns.map((column, at) => (isOffered(at) ? withTarget(column, 'custom') : column)))}>
            {t('columns.customAll', { count: offered })}
          </LinkButton>
        )}
        {!several && !namesProjects({ columns }) && <LinkButton onClick={() => setSeveral(true)}>{t('columns.several')}</LinkButton>}
      </p>
    </>
  )
}
