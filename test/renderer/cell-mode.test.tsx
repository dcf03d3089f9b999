import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { arrayRows, DataGrid, type GridColumn, type GridEditing, noTicks } from '#renderer/ui/grid/index.ts'
import { AppError } from '#shared/errors.ts'
import { isNewRow } from '#shared/model/cell.ts'
import { type CellSpec, parseCell } from '#shared/rules/cells/parse-cell.ts'
import { mounted } from './mounted.tsx'

interface Card {
  id: string
  name: string
  phone: string
  kind: string
}
const specs: Record<string, CellSpec> = {
  name: { kind: 'text', required: true },
  phone: { kind: 'phone' },
  kind: { kind: 'choice', options: ['Fond', 'Kommune', 'Region'].map((name) => ({ value: name, names: [name] })) }
}
const column = (id: 'name' | 'phone' | 'kind', label: string): GridColumn<Card> => ({
  id,
  label,
  width: 120,
  render: (card) => <span>{card[id]}</span>,
  edit: { spec: specs[id] as CellSpec, value: (card) => card[id] }
})
const columns: GridColumn<Card>[] = [
  { ...column('name', 'Navn'), fixed: true },
  column('phone', 'Telefon'),
  column('kind', 'Type'),
  { id: 'sum', label: 'Sum', width: 80, render: () => <span>7</span>, text: () => '7' }
]
const cards = (count: number): Card[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    name: `Navn ${at}`,
    phone: `+45331122${String(at).padStart(2, '0')}`,
    kind: 'Fond'
  }))

interface TableProps {
  count?: number
  sheet?: boolean
  /** Instead of what the host does. */
  broken?: () => boolean
  /** Brings the rows as they have become; at once unless somebody waits. */
  bring?: (rows: () => void) => void
  onOpen?: () => void
}

/** A host that keeps its cards in memory and reads cells by the rules of the product. */
function Table({ count = 30, sheet = true, broken = () => false, bring = (rows) => rows(), onOpen = () => {} }: TableProps) {
  const [rows, setRows] = useState(() => cards(count))
  const held = useRef(rows)
  const [sort, setSort] = useState({ by: 'name', desc: false })
  const write: GridEditing['write'] = async (cells, { dryRun }) => {
    if (broken()) throw new AppError('environment.no-host')
    const next = new Map(held.current.map((row) => [row.id, { ...row }]))
    const results = cells.map(({ id, column: key, text, was }) => {
      if (isNewRow(id) && !next.has(id)) next.set(id, { id, name: '', phone: '', kind: '' })
      const row = next.get(id)
      const spec = specs[key]
      if (!row || !spec) return { before: '', after: '', problem: 'read-only' as const }
      const before = row[key as keyof Card]
      if (was !== undefined && was !== before) return { before, after: before, problem: 'changed' as const }
      const parsed = parseCell(spec, text)
      if (parsed.problem !== undefined) return { before, after: before, problem: parsed.problem }
      row[key as keyof Card] = parsed.shown
      return { before, after: parsed.shown, problem: null }
    })
    if (!dryRun) {
      held.current = [...next.values()]
      bring(() => setRows([...next.values()]))
    }
    return { results, changeSet: dryRun ? null : 'set' }
  }
  return (
    <DataGrid
      label="Kort"
      source={arrayRows('cards', rows)}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      sort={sort}
      onSort={setSort}
      ticks={noTicks}
      onTicks={() => {}}
      onOpen={onOpen}
      editing={{ sheet, creates: true, write }}
    />
  )
}

async function openTable(props: TableProps = {}) {
  const { user } = mounted(<Table {...props} />)
  await screen.findByText('Navn 0')
  const cell = (row: number, place: number) => {
    const line = document.querySelector(`[data-index="${row}"]`)
    return line?.querySelector<HTMLElement>(`[data-column="${place}"]`) as HTMLElement
  }
  return { user, cell }
}

const clipboardOf = (texts: Record<string, string>) => {
  const data = new Map(Object.entries(texts))
  return { getData: (type: string) => data.get(type) ?? '', setData: (type: string, text: string) => void data.set(type, text), data }
}

describe('A table that is edited as a spreadsheet', () => {
  it('takes a typed sign for the new value; Esc leaves the cell as it was, F2 and Enter save and go down', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(1, 1))
    await user.keyboard('x')
    const editor = screen.getByRole('textbox', { name: 'Ret Navn' })
    expect(editor).toHaveProperty('value', 'x')
    await user.keyboard('{Escape}')
    expect(cell(1, 1).textContent).toBe('Navn 1')
    expect(document.activeElement).toBe(cell(1, 1))
    await user.keyboard('{F2} ny{Enter}')
    expect(cell(1, 1).textContent).toBe('Navn 1 ny')
    expect(document.activeElement).toBe(cell(2, 1))
  })

  it('takes what is typed over a text that the table has not read again yet', async () => {
    const waiting: (() => void)[] = []
    const { user, cell } = await openTable({ bring: (rows) => waiting.push(rows) })
    for (const text of ['Et', 'To']) {
      await user.click(cell(1, 1))
      await user.keyboard(`${text}{Enter}`)
      await waitFor(() => expect(cell(1, 1).textContent).toBe(text))
    }
    await waitFor(() => expect(waiting).toHaveLength(2))
    expect(screen.queryByRole('textbox', { name: 'Ret Navn' })).toBeNull()
    act(() => waiting[0]?.())
    expect(cell(1, 1).textContent).toBe('To')
    act(() => waiting[1]?.())
    expect(cell(1, 1).textContent).toBe('To')
  })

  it('says in place what is wrong, and keeps the text and the focus there', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(0, 2))
    await user.keyboard('ring til Bo{Enter}')
    const editor = screen.getByRole('textbox', { name: 'Ret Telefon' })
    expect(editor.getAttribute('aria-invalid')).toBe('true')
    expect((await screen.findByRole('alert')).textContent).toContain('ikke et telefonnummer')
    expect(editor).toHaveProperty('value', 'ring til Bo')
    await user.clear(editor)
    await user.keyboard('20 30 40 50{Tab}')
    await waitFor(() => expect(cell(0, 2).textContent).toBe('+4520304050'))
    expect(document.activeElement).toBe(cell(0, 3))
  })

  it('has the text still there when it could not be saved, says why, and saves it the next time', async () => {
    let isBroken = true
    const { user, cell } = await openTable({ broken: () => isBroken })
    await user.click(cell(0, 1))
    await user.keyboard('Nyt navn{Enter}')
    const editor = await screen.findByRole('textbox', { name: 'Ret Navn' })
    expect(editor).toHaveProperty('value', 'Nyt navn')
    expect((await screen.findByRole('alert')).textContent).not.toBe('')
    isBroken = false
    await user.keyboard('{Enter}')
    await waitFor(() => expect(cell(0, 1).textContent).toBe('Nyt navn'))
  })

  it('chooses from a list by its beginning or with the arrows', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(0, 3))
    await user.keyboard('ko')
    expect(await screen.findByRole('option', { name: 'Kommune' })).toHaveProperty('ariaSelected', 'true')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(cell(0, 3).textContent).toBe('Kommune'))
    expect(document.activeElement).toBe(cell(1, 3))
    await user.keyboard('{F4}')
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Fond', 'Kommune', 'Region'])
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    await waitFor(() => expect(cell(1, 3).textContent).toBe('Region'))
  })

  it('marks a range, copies it as text and as a table, and clears it', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(0, 1))
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}')
    expect(document.querySelectorAll('[role=gridcell][aria-selected=true]')).toHaveLength(6)
    const clipboardData = clipboardOf({})
    fireEvent.copy(document.activeElement as Element, { clipboardData })
    expect(clipboardData.getData('text/plain')).toBe('Navn 0\t+4533112200\tFond\r\nNavn 1\t+4533112201\tFond\r\n')
    const table = new DOMParser().parseFromString(clipboardData.getData('text/html'), 'text/html')
    expect([...table.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      'Navn 0',
      '+4533112200',
      'Fond',
      'Navn 1',
      '+4533112201',
      'Fond'
    ])
    await user.keyboard('{Delete}')
    await waitFor(() => expect(cell(0, 2).textContent).toBe(''))
    expect(cell(1, 3).textContent).toBe('')
    // a name cannot be empty
    expect(cell(0, 1).textContent).toBe('Navn 0')
  })

  it('takes a small block at once, and shows a large or a faulty one first', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(0, 1))
    const block = 'Anna\t20 30 40 50\r\nBo\t20 30 40 51\r\n'
    fireEvent.paste(cell(0, 1), { clipboardData: clipboardOf({ 'text/plain': block }) })
    await waitFor(() => expect(cell(1, 2).textContent).toBe('+4520304051'))
    fireEvent.paste(cell(0, 1), { clipboardData: clipboardOf({ 'text/plain': 'Carl\tingen' }) })
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/ikke et telefonnummer/)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Indsæt gyldige' }))
    await waitFor(() => expect(cell(0, 1).textContent).toBe('Carl'))
    expect(cell(0, 2).textContent).toBe('+4520304050')
  })

  it('makes rows of what stands below the last one, but only after it has said how many', async () => {
    const { user, cell } = await openTable({ count: 2 })
    await user.click(cell(1, 1))
    const paste = (text: string) => fireEvent.paste(cell(1, 1), { clipboardData: clipboardOf({ 'text/plain': text }) })
    paste('Nyt 1\t20 30 40 51\nNyt 2\t\n\t\nNyt 3\tingen')
    const preview = await screen.findByRole('dialog')
    expect(preview.textContent).toContain('2 nye rækker oprettes.')
    expect(within(preview).getAllByText('Ny række 3')).toHaveLength(2)
    await user.click(within(preview).getByRole('button', { name: 'Opret 2 rækker, og indsæt gyldige' }))
    expect(await screen.findByText('Nyt 3')).toBeTruthy()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5')
    expect(cell(1, 1).textContent).toBe('Nyt 1')
  })

  it('leaves the rows there are alone when all of a block is to be new rows', async () => {
    const { user, cell } = await openTable({ count: 2 })
    await user.click(cell(1, 1))
    fireEvent.paste(cell(1, 1), { clipboardData: clipboardOf({ 'text/plain': 'Nyt 1\nNyt 2' }) })
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Indsæt som 2 nye rækker' }))
    await user.click(await screen.findByRole('button', { name: 'Opret 2 rækker, og indsæt gyldige' }))
    await screen.findByText('Nyt 2')
    expect(cell(1, 1).textContent).toBe('Navn 1')
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5')
  })

  it('asks before more than fifty cells are cleared', async () => {
    const { user, cell } = await openTable({ count: 60 })
    await user.click(cell(0, 2))
    await user.keyboard('{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}{Delete}')
    const dialog = await screen.findByRole('dialog', { name: 'Tøm 60 celler?' })
    await user.click(within(dialog).getByRole('button', { name: 'Annullér' }))
    await user.keyboard('{Control>}{Home}{/Control}')
    await waitFor(() => expect(cell(0, 2).textContent).toBe('+4533112200'))
  })

  it('draws the first row of the range down', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(0, 2))
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}')
    await waitFor(() => expect(cell(2, 2).textContent).toBe('+4533112200'))
    expect(cell(3, 2).textContent).toBe('+4533112203')
  })

  it('leaves what is worked out as it is', async () => {
    const { user, cell } = await openTable()
    await user.click(cell(0, 4))
    expect(cell(0, 4).getAttribute('aria-readonly')).toBe('true')
    await user.keyboard('x')
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('A table for reading', () => {
  it('edits one cell with F2 or a double click, and nothing by typing', async () => {
    const { user, cell } = await openTable({ sheet: false })
    await user.click(cell(0, 1))
    await user.keyboard('x')
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.keyboard('{F2}!{Enter}')
    await waitFor(() => expect(cell(0, 1).textContent).toBe('Navn 0!'))
    await user.dblClick(cell(1, 1))
    expect(screen.getByRole('textbox', { name: 'Ret Navn' })).toHaveProperty('value', 'Navn 1')
  })

  it('opens the card with Enter', async () => {
    const onOpen = vi.fn()
    const { user, cell } = await openTable({ sheet: false, onOpen })
    await user.click(cell(0, 1))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  })
})
