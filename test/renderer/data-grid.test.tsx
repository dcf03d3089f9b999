import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useMemo, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { countTicks, DataGrid, type GridColumn, noTicks, type Sort, type Ticks, usePagedRows } from '#renderer/ui/grid/index.ts'
import { mounted } from './mounted.tsx'

interface Card {
  id: string
  name: string
  town: string
}
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'
const cards = (count: number): Card[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `${letters[Math.floor((index / count) * letters.length)]}-navn ${index}`,
    town: `By ${index % 7}`
  }))
const columns: GridColumn<Card>[] = [
  { id: 'name', label: 'Navn', width: { share: 1, min: 200 }, fixed: true, render: ({ name }) => <span>{name}</span> },
  { id: 'town', label: 'By', width: 120, render: ({ town }) => <span>{town}</span> }
]

interface TableProps {
  count: number
  onOpen?: (card: Card) => void
  onEscape?: () => void
  fetched?: (offset: number) => void
  /** The screen around the table is drawn. */
  drawn?: () => void
}

function Table({ count, onOpen, onEscape, fetched, drawn }: TableProps) {
  drawn?.()
  const all = useMemo(() => cards(count), [count])
  const [sort, setSort] = useState<Sort>({ by: 'name', desc: false })
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const source = usePagedRows<Card>({
    queryKey: ['cards', sort, count],
    fetchPage: async (offset, limit) => {
      fetched?.(offset)
      const rows = sort.desc ? all.toReversed() : all
      return { total: rows.length, rows: rows.slice(offset, offset + limit) }
    }
  })
  return (
    <>
      <input aria-label="før" />
      <DataGrid
        label="Kort"
        source={source}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        sort={sort}
        onSort={setSort}
        ticks={ticks}
        onTicks={setTicks}
        empty={<p>Ingen kort</p>}
        {...(onOpen && { onOpen })}
        {...(onEscape && { onEscape })}
      />
      <output>{countTicks(ticks, source.total)}</output>
    </>
  )
}

async function openTable(props: TableProps) {
  const { user } = mounted(<Table {...props} />)
  await screen.findByText('A-navn 0')
  await user.click(screen.getByLabelText('før'))
  await user.tab()
  return user
}
const rowNow = () => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')
const ticked = () => screen.getByRole('status', { name: '' }).textContent

describe('A table of cards', () => {
  it('tells how many rows and columns it has, of which it draws only those in sight', async () => {
    await openTable({ count: 100_000 })
    const grid = screen.getByRole('grid', { name: 'Kort' })
    expect(grid.getAttribute('aria-rowcount')).toBe('100001')
    expect(grid.getAttribute('aria-colcount')).toBe('3')
    expect(grid.querySelectorAll('*').length).toBeLessThan(500)
  })

  it('is one stop for Tab, and remembers its cell', async () => {
    const user = await openTable({ count: 50 })
    expect(rowNow()).toBe('2')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await user.tab()
    expect(document.activeElement?.closest('[role=grid]')).toBeNull()
    await user.tab({ shift: true })
    expect(rowNow()).toBe('4')
  })

  it('goes to the very last row, which is then fetched and drawn, and nothing around the rows with it', async () => {
    const [fetched, drawn] = [vi.fn(), vi.fn()]
    const user = await openTable({ count: 10_000, fetched, drawn })
    drawn.mockClear()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(rowNow()).toBe('10001')
    expect(document.activeElement?.getAttribute('aria-colindex')).toBe('3')
    // the document of the tests scrolls nothing by itself
    fireEvent.scroll(screen.getByRole('grid'))
    await screen.findByText('Å-navn 9999')
    expect(fetched).toHaveBeenCalledWith(9800)
    expect(drawn).not.toHaveBeenCalled()
  })

  it('sorts from its head, says so, and starts from the top', async () => {
    const user = await openTable({ count: 300 })
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('Navn')
    await user.keyboard('{Enter}')
    await screen.findByText('Å-navn 299')
    expect(document.activeElement?.getAttribute('aria-sort')).toBe('descending')
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toBe('Sorteret efter Navn, faldende'))
  })

  it('jumps to the name that begins with what is typed, also where no row has been fetched', async () => {
    const user = await openTable({ count: 5000 })
    await user.keyboard('ø')
    await waitFor(() => expect(Number(rowNow())).toBeGreaterThan(4600))
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('data-index')).toBe(String(Math.ceil((27 / 29) * 5000)))
  })

  it('opens the row with Enter, and not while the head has the focus', async () => {
    const onOpen = vi.fn()
    const user = await openTable({ count: 20, onOpen })
    await user.keyboard('{ArrowUp}{Enter}{ArrowDown}')
    expect(onOpen).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ø-navn 19' })))
  })

  it('ticks rows one by one, in ranges and all at once, and holds the ticks through sorting', async () => {
    const user = await openTable({ count: 300 })
    await user.keyboard('{Shift>} {/Shift}')
    await waitFor(() => expect(ticked()).toBe('1'))
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await waitFor(() => expect(ticked()).toBe('2'))
    await user.keyboard('{Shift>}{PageDown}{/Shift}')
    await waitFor(() => expect(Number(ticked())).toBeGreaterThan(15))
    const before = ticked()
    await user.click(screen.getByRole('columnheader', { name: 'Navn' }))
    await screen.findByText('Å-navn 299')
    expect(ticked()).toBe(before)
    await user.click(screen.getByText('Å-navn 299'))
    await user.keyboard('{Control>}a{/Control}')
    expect(ticked()).toBe('300')
    await user.click(screen.getByLabelText('Markér Å-navn 298'))
    await waitFor(() => expect(ticked()).toBe('299'))
  })

  it('clears the ticks with Esc, and only then passes Esc on', async () => {
    const onEscape = vi.fn()
    const user = await openTable({ count: 20, onEscape })
    await user.keyboard('{Control>}a{/Control}{Escape}')
    expect([ticked(), onEscape.mock.calls.length]).toEqual(['0', 0])
    await user.keyboard('{Escape}')
    expect(onEscape).toHaveBeenCalledOnce()
  })

  it('keeps the focus on the nearest row when the row with the focus goes away', async () => {
    function Shrinking() {
      const [count, setCount] = useState(40)
      return <Table count={count} onEscape={() => setCount(5)} />
    }
    const { user } = mounted(<Shrinking />)
    await user.click(await screen.findByText('A-navn 0'))
    await user.keyboard('{Control>}{End}{/Control}{Escape}')
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('6'))
    expect(document.activeElement?.closest('[role=grid]')).not.toBeNull()
  })

  it('says so in its place when nothing matches', async () => {
    mounted(<Table count={0} />)
    await screen.findByText('Ingen kort')
    expect(within(screen.getByRole('grid')).getAllByRole('columnheader')).toHaveLength(3)
  })
})
