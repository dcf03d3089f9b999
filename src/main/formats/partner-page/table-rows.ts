import type { SourceLine } from './source-line.ts'
import { type LabelRole, labelRole } from './words/label-words.ts'

/**
 * Tables come as lines with tabs, or with bars as in Markdown. The first cell of a row gets the mark "row"; where the first row
 * names its columns, every other cell gets that name as a label before it.
 */
export function markTables(source: readonly SourceLine[]): SourceLine[] {
  const rows = source.map((line) => cellsOf(line.text))
  const found: SourceLine[] = []
  let columns: (string | null)[] | null = null
  for (const [index, line] of source.entries()) {
    const cells = rows[index] ?? []
    if (cells.length < 2) {
      columns = null
      found.push(line)
      continue
    }
    if (cells.every((cell) => /^[:\s-]*$/.test(cell))) continue
    const label = cells.length === 2 && columns === null ? labelRole(cells[0] ?? '') : null
    if (label !== null && labelRole(cells[1] ?? '') === null) {
      found.push({ ...line, text: `${cells[0]}: ${cells[1]}` })
      continue
    }
    const header: (string | null)[] | null = columns === null ? headerOf(cells) : null
    if (header) {
      columns = header
      // The header itself is only labels: it is kept as a line so that nothing is dropped silently.
      found.push({ ...line, text: cells.join('\t'), chrome: true })
      continue
    }
    const text = cells.map((cell, at) => withLabel(cell, columns?.[at] ?? null)).join('\t')
    found.push({ ...line, text, marks: cells[0] === '' ? line.marks : [...line.marks, 'row'] })
  }
  return found
}

function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim())
  return /^\|.+\|$/.test(text)
    ? text
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : []
}

const labelOf: Readonly<Record<LabelRole, string>> = {
  organisation: 'Partner',
  person: 'Kontakt',
  title: 'Titel',
  email: 'E-mail',
  phone: 'Tlf',
  url: 'Web',
  statement: 'Begrundelse',
  other: 'Adresse'
}

function headerOf(cells: readonly string[]): (string | null)[] | null {
  const roles = cells.map((cell) => (/^(?:navn|name|namn)$/i.test(cell) ? 'person' : labelRole(cell)))
  if (roles.filter((role) => role !== null).length < Math.max(2, cells.length - 1)) return null
  // With no column for organisations, the first "name" is theirs.
  if (!roles.includes('organisation') && roles[0] === 'person') roles[0] = 'organisation'
  return roles.map((role) => (role ? labelOf[role] : null))
}

const withLabel = (cell: string, label: string | null): string => (label === null || cell === '' ? cell : `${label}: ${cell}`)
