import type { TableReading } from '#shared/model/mapping.ts'
import { useText } from '../../lib/i18n.ts'

/** The first rows of the file as they stand; the row of headers is the bold one. */
export function TablePreview({ table: { preview, headerRow } }: { table: TableReading }) {
  const t = useText()
  const width = Math.max(0, ...preview.map((cells) => cells.length))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="columns-preview" aria-label={t('columns.preview')} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{t('columns.preview')}</caption>
        <tbody>
          {preview.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are what they are by their place
            <tr key={row} data-header={row + 1 === headerRow || undefined} data-above={row + 1 < headerRow || undefined}>
              <th scope="row" aria-label={t('columns.previewRow', { row: row + 1 })}>
                {row + 1}
              </th>
              {Array.from({ length: width }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells too
                <td key={at}>{cells[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
