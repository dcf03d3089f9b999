import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useCommand } from '../../lib/commands.ts'
import { i18n, useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../toast.tsx'
import { groupName } from './group-name.ts'
import { type Group, groupsOf } from './printed-groups.ts'
import type { GridColumn, RowSource } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'
import './print.css'

/** Beyond this paper is the wrong way: that is some fifty pages. */
const mostRows = 2000

interface Printed<Row> {
  rows: readonly Row[]
  groups: readonly Group[]
  total: number
}

interface GridPrint<Row> {
  source: RowSource<Row>
  columns: readonly ShownColumn<Row>[]
  /** What rows stand in groups by, shown or not. */
  grouped: GridColumn<Row> | undefined
  rowId: (row: Row) => string
}

/** Prints the rows of the view, not only those on show: they are drawn as a plain table for as long as it takes. */
export function useGridPrint<Row>({ source, columns, grouped, rowId }: GridPrint<Row>): ReactNode {
  const [printed, setPrinted] = useState<Printed<Row>>()
  const print = async () => {
    const { total } = source
    if (total > mostRows) showToast({ message: i18n.t('paper.print.tooMany', { most: mostRows, count: total }) })
    try {
      setPrinted({ rows: await source.loadAll(mostRows), groups: groupsOf(source), total })
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('file.print', source.total > 0 ? () => void print() : undefined)
  useEffect(() => {
    if (!printed) return
    const done = () => setPrinted(undefined)
    addEventListener('afterprint', done)
    // after the table has been drawn
    const frame = requestAnimationFrame(() => window.print())
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('afterprint', done)
    }
  }, [printed])
  return printed && createPortal(<PrintedTable {...printed} {...{ columns, grouped, rowId }} />, document.body)
}

/** What shares the room that is left has some of it. */
const widthOf = <Row,>({ width, chosen }: ShownColumn<Row>) => chosen ?? (typeof width === 'number' ? width : width.min * 1.25)

/** A table that a printer can part into pages: the head comes again on each. */
function PrintedTable<Row>({ rows, groups, total, columns, grouped, rowId }: Printed<Row> & Omit<GridPrint<Row>, 'source'>) {
  const t = useText()
  const starts = new Map(groups.map((group) => [group.at, group]))
  const whole = columns.reduce((sum, each) => sum + widthOf(each), 0)
  return (
    <div className="printed" aria-hidden>
      <table>
        <colgroup>
          {columns.map((each) => (
            <col key={each.id} style={{ width: `${(100 * widthOf(each)) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row, at) => {
            const group = starts.get(at)
            const line = (
              <tr key={rowId(row)}>
                {columns.map(({ id, render }) => (
                  <td key={id}>{render(row)}</td>
                ))}
              </tr>
            )
            if (!group) return line
            const head = (
              <tr key={`group ${group.key}`} className="printed-group">
                <th colSpan={columns.length}>{t('paper.print.group', { name: groupName(t, grouped, group), count: group.count })}</th>
              </tr>
            )
            return [head, line]
          })}
        </tbody>
      </table>
      {total > rows.length && <p>{t('paper.print.most', { most: rows.length, count: total })}</p>}
    </div>
  )
}
