import type { Report, ReportCell } from '#shared/model/report.ts'
import { useFormat } from '../../lib/format.ts'
import { ReportLink } from './ReportLink.tsx'

/** The figures of a report; those that count rows lead to them. */
export function ReportTable({ report: { title, head, rows } }: { report: Report }) {
  const isFigure = (column: number) => rows.some((cells) => typeof cells[column]?.value === 'number')
  return (
    <table className="report-table" aria-label={title}>
      <thead>
        <tr>
          {head.map((word, column) => (
            <th key={word} scope="col" className={isFigure(column) ? 'num' : ''}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told by their place
          <tr key={row}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row">
                  <Cell cell={cell} />
                </th>
              ) : (
                <td key={head[column]} className={typeof cell.value === 'number' ? 'num' : ''}>
                  <Cell cell={cell} />
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell: { value, target } }: { cell: ReportCell }) {
  const { number } = useFormat()
  const text = typeof value === 'number' ? number(value) : (value ?? '')
  return target ? <ReportLink target={target}>{text}</ReportLink> : text
}
