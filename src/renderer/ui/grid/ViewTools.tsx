import { ColumnChoice } from './ColumnChoice.tsx'
import { GroupMenu } from './GroupMenu.tsx'
import { SortMenu, type ViewChoice } from './SortMenu.tsx'

/** How a table is shown: order, groups, columns and the height of rows. */
export const ViewTools = <Row,>(choice: ViewChoice<Row>) => (
  <>
    <SortMenu {...choice} />
    <GroupMenu {...choice} />
    <ColumnChoice {...choice} />
  </>
)
