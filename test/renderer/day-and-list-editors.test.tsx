import { screen, waitFor, within } from '@testing-library/react'
import { createContext, type FormEvent, type ReactNode, useContext, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DayField } from '#renderer/ui/DayField.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { arrayRows, DataGrid, type GridColumn, type GridEditing } from '#renderer/ui/grid/index.ts'
import { InlineField } from '#renderer/ui/InlineField.tsx'
import { parseCell } from '#shared/rules/cells/parse-cell.ts'
import { mounted } from './mounted.tsx'

interface Card {
  id: string
  name: string
  day: string
  towns: string
}
const towns = { kind: 'choices', options: ['Odense', 'Ribe', 'Aarhus'].map((name) => ({ value: name, names: [name] })) } as const
const columns: GridColumn<Card>[] = [
  { id: 'name', label: 'Navn', width: 200, fixed: true, render: ({ name }) => <span>{name}</span> },
  {
    id: 'day',
    label: 'Valgt',
    width: 200,
    render: ({ day }) => <span>{day}</span>,
    edit: { spec: { kind: 'date' }, value: ({ day }) => day }
  },
  {
    id: 'towns',
    label: 'Byer',
    width: 200,
    render: (card) => <span>{card.towns}</span>,
    edit: { spec: towns, value: (card) => card.towns }
  }
]

function Table() {
  const [card, setCard] = useState<Card>({ id: 'a', name: 'Anna', day: '2026-11-03', towns: 'Ribe' })
  const write: GridEditing['write'] = async (cells) => {
    const results = cells.map(({ column, text }) => {
      const parsed = parseCell(column === 'day' ? { kind: 'date' } : towns, text)
      if (parsed.problem !== undefined) return { before: '', after: '', problem: parsed.problem }
      setCard((old) => ({ ...old, [column]: parsed.shown }))
      return { before: '', after: parsed.shown, problem: null }
    })
    return { results, changeSet: 'set' }
  }
  return (
    <DataGrid
      label="Kort"
      source={arrayRows('cards', [card])}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      editing={{ sheet: true, write }}
    />
  )
}

const cell = (column: number) => document.querySelector<HTMLElement>(`[data-index="0"] > [data-column="${column}"]`) as HTMLElement

describe('A day in a cell', () => {
  it('is chosen in a calendar in Danish that begins with Monday, with the keyboard alone', async () => {
    const { user } = mounted(<Table />)
    await user.click(cell(1))
    await user.keyboard('{F2}')
    const calendar = await screen.findByRole('table')
    expect(within(calendar).getAllByRole('columnheader')[0]?.textContent).toBe('ma.')
    expect(screen.getByRole('button', { name: 'november 2026' })).toBeTruthy()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('3 november 2026')
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}')
    expect(await screen.findByText('2026-11-11')).toBeTruthy()
    expect(document.activeElement).toBe(cell(1))
  })

  it('is left as it was with Esc, from the calendar by way of the text', async () => {
    const { user } = mounted(<Table />)
    await user.click(cell(1))
    await user.keyboard('{F2}{F4}{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Ret Valgt' }))
    await user.keyboard('{Escape}')
    expect(cell(1).textContent).toBe('2026-11-03')
  })

  it('is read from words too', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00'), toFake: ['Date'] })
    const { user } = mounted(<Table />)
    await user.click(cell(1))
    await user.keyboard('i morgen{Enter}')
    expect(await screen.findByText('2026-11-23')).toBeTruthy()
    vi.useRealTimers()
  })
})

describe('Several choices in a cell', () => {
  it('are ticked and unticked in a list with the arrows and Enter, and saved together', async () => {
    const { user } = mounted(<Table />)
    await user.click(cell(2))
    await user.keyboard('{F2}')
    const list = await screen.findByRole('listbox')
    const isTicked = (name: string) => within(list).getByRole('option', { name }).getAttribute('aria-selected')
    expect([isTicked('Odense'), isTicked('Ribe')]).toEqual(['false', 'true'])
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{Enter}')
    expect([isTicked('Odense'), isTicked('Ribe')]).toEqual(['true', 'false'])
    await user.keyboard('{Tab}')
    expect(cell(2).textContent).toBe('Odense')
  })
})

describe('A fact of several texts', () => {
  it('takes known ones from a list and new ones as they are typed', async () => {
    const save = vi.fn(async () => {})
    const { user } = mounted(
      <InlineField label="Tags" value="presse" several={{ options: ['presse', 'sundhed'], isFree: true }} onSave={save} />
    )
    await user.click(screen.getByRole('button', { name: /Ret Tags/ }))
    await user.keyboard('sund{ArrowDown}{Enter}ny{Control>}{Enter}{/Control}')
    expect(save).toHaveBeenLastCalledWith('presse, sundhed, ny')
  })

  it('is saved by a second Enter, with nothing typed and nothing marked', async () => {
    const save = vi.fn(async () => {})
    const { user } = mounted(<InlineField label="Tags" value="" several={{ options: ['presse'], isFree: true }} onSave={save} />)
    await user.click(screen.getByRole('button', { name: /Ret Tags/ }))
    await user.keyboard('helse{Enter}{Enter}')
    expect(save).toHaveBeenCalledExactlyOnceWith('helse')
  })
})

const day = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Frist/ })
const Sent = createContext<(day: string) => void>(() => {})

function Field(rules: Partial<Parameters<typeof DayField>[0]>) {
  const send = useContext(Sent)
  const [value, setValue] = useState('2026-11-24')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(value)
  }
  return (
    <form onSubmit={submit}>
      <DayField label="Frist" {...rules} value={value} onChange={setValue} />
      <button type="submit">Gem</button>
    </form>
  )
}

/** The field in a form, and what the form would send. */
function form(field: ReactNode) {
  const send = vi.fn<(day: string) => void>()
  return { send, ...mounted(<Sent value={send}>{field}</Sent>) }
}

describe('A field for a day', () => {
  it('opens its calendar and gets the focus back with the chosen day', async () => {
    const choose = vi.fn()
    const { user } = mounted(<DayField label="Frist" value="2026-11-24" onChange={choose} />)
    await user.click(screen.getByRole('button', { name: 'Vis kalender' }))
    await screen.findByRole('table')
    await user.keyboard('{ArrowLeft}{Enter}')
    expect(choose).toHaveBeenLastCalledWith('2026-11-23')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Frist' }))
  })

  it('offers no day outside the limits in its calendar', async () => {
    const { user } = mounted(<DayField label="Frist" value="2026-11-24" min="2026-11-20" max="2026-11-27" onChange={() => {}} />)
    await user.click(screen.getByLabelText('Frist'))
    await user.keyboard('{F4}')
    const calendar = await screen.findByRole('table')
    const days = [...calendar.querySelectorAll('button')]
    expect(days.filter(({ disabled }) => !disabled).map(({ textContent }) => textContent)).toEqual([
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '26',
      '27'
    ])
  })

  it('is emptied where the day is optional', async () => {
    const { user, send } = form(<Field optional />)
    await user.clear(day())
    await user.keyboard('{Enter}')
    expect(send).toHaveBeenLastCalledWith('')
    expect(day().value).toBe('')
  })

  it('stays empty where a day is required, and the form stays', async () => {
    const { user, send } = form(<Field required />)
    await user.clear(day())
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect([day().value, send.mock.calls]).toEqual(['', []])
  })

  it('keeps the form while its words say no day', async () => {
    const { user, send } = form(<Field description="Fra og med" />)
    expect(screen.getByText('Fra og med')).toBeTruthy()
    await user.clear(day())
    await user.keyboard('engang{Enter}')
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(screen.getByText('De ord siger ikke, hvilken dag det er.')).toBeTruthy()
    expect(send).not.toHaveBeenCalled()
    await user.clear(day())
    await user.type(day(), '3/3-2099{Enter}')
    expect(send).toHaveBeenLastCalledWith('2099-03-03')
    expect(screen.getByText('tirsdag 3. marts 2099')).toBeTruthy()
  })

  it('keeps the form with a day outside the limits, and tells which they are', async () => {
    const { user, send } = form(<Field min="2026-11-10" max="2026-11-30" />)
    await user.clear(day())
    await user.keyboard('9.11.2026{Enter}')
    expect(screen.getByText(/^Det skal være .*10\. november.* eller senere\.$/)).toBeTruthy()
    await user.clear(day())
    await user.keyboard('1.12.2026{Enter}')
    expect(screen.getByText(/^Det skal være .*30\. november.* eller før\.$/)).toBeTruthy()
    expect(send).not.toHaveBeenCalled()
    await user.clear(day())
    await user.keyboard('30.11.2026{Enter}')
    expect(send).toHaveBeenLastCalledWith('2026-11-30')
  })

  it('closes its calendar with Esc, and not the dialog around it', async () => {
    const close = vi.fn()
    const { user } = mounted(
      <Dialog opened onClose={close} title="Rolle">
        <Field />
      </Dialog>
    )
    await user.click(await screen.findByRole('button', { name: 'Vis kalender' }))
    await screen.findByRole('table')
    await waitFor(() => expect(document.activeElement?.closest('table')).toBeTruthy())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
    expect(close).not.toHaveBeenCalled()
  })
})
