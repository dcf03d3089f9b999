import { screen, within } from '@testing-library/react'
import { useMemo, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { arrayRows, DataGrid, type GridColumn, useColumnTotals } from '#renderer/ui/grid/index.ts'
import type { TableView } from '#shared/model/view.ts'
import { mounted } from './mounted.tsx'

interface Card {
  id: string
  name: string
  fee: number
}
const cards: Card[] = [
  { id: 'a', name: 'Anna', fee: 1200 },
  { id: 'b', name: 'Bo', fee: 34.5 }
]
const columns: GridColumn<Card>[] = [
  { id: 'name', label: 'Navn', width: 200, fixed: true, render: ({ name }) => <span>{name}</span> },
  { id: 'fee', label: 'Gebyr', width: 200, holds: 'numbers', render: ({ fee }) => <span>{fee}</span> }
]
const firstLook: Omit<TableView, 'filter' | 'editing'> = {
  columns: [
    { id: 'name', width: null },
    { id: 'fee', width: null }
  ],
  pinned: 1,
  sort: [{ by: 'name', desc: false }],
  group: null,
  totals: [],
  density: null
}

function Table() {
  const [view, setView] = useState(firstLook)
  const rows = useMemo(() => arrayRows('cards', cards), [])
  const source = useColumnTotals({
    source: rows,
    totals: view.totals,
    queryKey: ['cards'],
    fetchTotals: async (totals) => ({ all: totals.map(({ of }) => (of === 'sum' ? 1234.5 : of === 'average' ? 617.25 : 2)), groups: [] })
  })
  return (
    <DataGrid
      label="Kort"
      {...{ source, columns, view }}
      onView={(patch) => setView({ ...view, ...patch })}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
    />
  )
}

describe('The line at the foot of a table', () => {
  it('is chosen in the menu of a column with the keyboard, said aloud, and taken away there', async () => {
    const { user } = mounted(<Table />)
    expect(screen.queryByRole('row', { name: 'Nederste linje' })).toBeNull()
    const choose = async (name: string) => {
      await user.click(screen.getByRole('gridcell', { name: 'Anna' }))
      await user.keyboard('{ArrowUp}{ArrowRight}{Alt>}{ArrowDown}{/Alt}')
      const entry = await screen.findByRole('menuitem', { name: 'Nederst i kolonnen' })
      entry.focus()
      await user.keyboard('{ArrowRight}')
      const choice = await screen.findByRole('menuitemradio', { name })
      choice.focus()
      await user.keyboard('{Enter}')
    }
    await choose('Sum')
    const foot = await screen.findByRole('row', { name: 'Nederste linje' })
    expect(await within(foot).findByText(/1\.234,5/)).toBeTruthy()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4')
    expect(await screen.findByText('Gebyr: Sum 1.234,5')).toBeTruthy()
    await choose('Gennemsnit')
    expect(await within(foot).findByText(/617,25/)).toBeTruthy()
    await choose('Ingenting')
    expect(screen.queryByRole('row', { name: 'Nederste linje' })).toBeNull()
  })
})
