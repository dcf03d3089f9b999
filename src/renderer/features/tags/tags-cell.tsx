import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { packList } from '#shared/rules/packed-list.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { TagDot } from './TagDot.tsx'
import { TagMarks } from './TagMarks.tsx'
import { tagsNamed } from './tags-named.ts'

type Tagged = { tags: readonly string[] }

/** Tags in a cell: shown with their colours, edited as a list with ticks. */
export const tagsCell = <Row extends Tagged>(spec: CellSpec): Pick<GridColumn<Row>, 'edit' | 'render'> => ({
  render: ({ tags }) => <TagMarks names={tags} />,
  edit: { spec, value: ({ tags }) => packList(tags), suggest: tagsNamed, mark: (name) => <TagDot name={name} /> }
})
