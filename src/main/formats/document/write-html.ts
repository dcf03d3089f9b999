import type { Block, DocumentToWrite } from './block.ts'

const ink = 'color:#1c1d1b'
const soft = 'color:#53544f'
const styles = {
  body: `font-family:Calibri,Arial,Helvetica,sans-serif;font-size:11pt;line-height:1.45;${ink};max-width:44rem;margin:2rem auto;padding:0 1rem`,
  h1: `font-size:22pt;line-height:1.25;margin:0 0 4pt;${ink}`,
  h2: `font-size:15pt;margin:20pt 0 6pt;${ink}`,
  h3: `font-size:12pt;margin:14pt 0 4pt;${ink}`,
  subtitle: `margin:0 0 16pt;${soft}`,
  lead: 'font-size:12pt;margin:0 0 8pt',
  note: `font-size:9pt;margin:0 0 6pt;${soft}`,
  quote: 'margin:0 0 8pt 12pt;font-style:italic',
  plain: 'margin:0 0 8pt',
  table: 'border-collapse:collapse;width:100%;margin:4pt 0 12pt;font-size:10pt',
  head: 'border-bottom:1.5pt solid #53544f;padding:3pt 8pt 3pt 0;text-align:left',
  cell: 'border-bottom:.5pt solid #cfcfc9;padding:3pt 8pt 3pt 0;text-align:left;font-weight:normal;vertical-align:top'
} as const

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** What begins the address of a drawing in such a page. */
export const drawingStart = 'data:image/svg+xml;base64,'

/** A page that needs nothing else: its styles stand on its elements, so that a word processor takes them over. */
export const documentHtml = (
  { title, subtitle, blocks }: DocumentToWrite,
  { language }: { language: 'da' | 'en' }
): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body style="${styles.body}">
<h1 style="${styles.h1}">${escaped(title)}</h1>
${subtitle === '' ? '' : `<p style="${styles.subtitle}">${escaped(subtitle)}</p>\n`}${blocks.map(blockHtml).join('\n')}
</body>
</html>
`

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} style="${styles[`h${block.level}`]}">${escaped(block.text)}</h${block.level}>`
    case 'text':
      return `<p style="${styles[block.tone ?? 'plain']}">${lines(block.text)}</p>`
    case 'html':
      return block.html
    case 'plot': {
      const { svg, width, height, sentence } = block.plot
      const source = `${drawingStart}${Buffer.from(svg).toString('base64')}`
      return `<p style="${styles.plain}"><img src="${source}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${escaped(sentence)}"></p>`
    }
    case 'table':
      return tableHtml(block)
    case 'card':
      return `<p style="${styles.plain}"><strong>${escaped(block.name)}</strong>${block.lines.map((line) => `<br>${lines(line)}`).join('')}</p>`
  }
}

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')

function tableHtml({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const right = (column: number) => (rows.some((row) => typeof row[column] === 'number') ? ';text-align:right' : '')
  const heads = head.map((text, column) => `<th scope="col" style="${styles.head}${right(column)}">${escaped(text)}</th>`)
  const body = rows.map((row) => {
    const cells = row.map((cell, column) => {
      const [tag, scope] = column === 0 ? ['th', ' scope="row"'] : ['td', '']
      return `<${tag}${scope} style="${styles.cell}${right(column)}">${escaped(String(cell))}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table style="${styles.table}"><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
