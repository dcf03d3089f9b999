import { act, screen } from '@testing-library/react'
import { useMemo } from 'react'
import { expect, it, vi } from 'vitest'
import { runCommand } from '#renderer/lib/commands.ts'
import { arrayRows, DataGrid, type GridColumn, useGroupedRows } from '#renderer/ui/grid/index.ts'
import type { TableView } from '#shared/model/view.ts'
import { mounted } from './mounted.tsx'

interface Card {
  id: string
  name: string
}
const cards: Card[] = [{ id: 'a', name: 'Havnen' }]
const columns: GridColumn<Card>[] = [
  { id: 'name', label: 'Navn', width: 200, fixed: true, render: ({ name }) => <span>{name}</span> },
  { id: 'state', label: 'Stand', width: 200, groupLabel: (key) => (key === 'active' ? 'I gang' : key), render: () => <span>x</span> }
]
const view: Omit<TableView, 'filter' | 'editing'> = {
  ...{ columns: [{ id: 'name', width: null }], pinned: 1, sort: [{ by: 'name', desc: false }] },
  ...{ group: 'state', totals: [], density: null }
}

function Table() {
  const rows = useMemo(() => ({ ...arrayRows('cards', cards), showAll: () => undefined }), [])
  const group = { key: '0\tactive', label: 'active', count: 1, missingEmail: 0, oldestDialogue: null }
  const source = useGroupedRows({ source: rows, group: 'state', queryKey: ['cards'], fetchGroups: async () => [group] })
  return (
    <DataGrid label="Kort" {...{ source, columns, view }} onView={() => undefined} rowId={({ id }) => id} rowName={({ name }) => name} />
  )
}

it('Groups are called by what their column says, on the screen and on paper, also while the column is hidden', async () => {
  vi.stubGlobal('print', () => undefined)
  mounted(<Table />)
  expect(await screen.findByText('I gang')).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: 'Stand' })).toBeNull()
  await act(async () => runCommand('file.print'))
  expect(await screen.findByText(/I gang.*1/, { selector: '.printed th' })).toBeTruthy()
  expect(document.body.textContent).not.toContain('active')
})
