import type { useText } from '../../lib/i18n.ts'
import type { GridColumn, GroupLine } from './types.ts'

/** What a group is called, as the column says that rows stand in groups by; it need not be shown. */
export function groupName<Row>(
  t: ReturnType<typeof useText>,
  column: GridColumn<Row> | undefined,
  { key, label }: Pick<GroupLine, 'key' | 'label'>
): string {
  if (key === null) return t('ui.grid.noValue', { column: column?.label ?? '' })
  const said = label ?? key
  return column?.groupLabel?.(said) ?? said
}

/** The column that rows stand in groups by. */
export const groupedBy = <Row>(columns: readonly GridColumn<Row>[], group: string | undefined): GridColumn<Row> | undefined =>
  columns.find(({ id }) => id === group)
