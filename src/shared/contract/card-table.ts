import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Totals } from '../model/column-total.ts'
import { groupsQuery, Positions, pageOf, positionQuery, RowGroup, tableQuery, totalsQuery } from '../model/common.ts'

/** What may be asked of the table of a kind of card: a window of its rows, its groups, what is told of columns, and where rows stand. */
export const cardTable = <Row extends z.ZodType, Column extends string, Group extends string>(
  row: Row,
  columns: readonly [Column, ...Column[]],
  groups: readonly [Group, ...Group[]]
) => ({
  table: oc.input(tableQuery(columns, groups)).output(pageOf(row)),
  groups: oc.input(groupsQuery(columns, groups)).output(z.array(RowGroup)),
  totals: oc.input(totalsQuery(columns, groups)).output(Totals),
  position: oc.input(positionQuery(columns, groups)).output(Positions)
})
