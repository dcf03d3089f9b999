import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { InlineField } from '#renderer/ui/InlineField.tsx'
import { AppError } from '#shared/errors.ts'
import { mounted } from './mounted.tsx'

const validate = (value: string) => (value === '' ? 'Skriv et navn' : undefined)

function Fact({ onSave }: { onSave: (value: string) => Promise<unknown> }) {
  const [value, setValue] = useState('Kære Anna')
  const save = async (next: string) => {
    await onSave(next)
    setValue(next)
  }
  return <InlineField label="Hilsen" value={value} onSave={save} validate={validate} />
}
const field = () => screen.getByRole('textbox', { name: 'Hilsen' })
const value = () => screen.getByRole('button', { name: /Ret Hilsen/ })

describe('A fact edited in its place', () => {
  it.each(['{Enter}', '{F2}'])('opens with %s, saves with Enter, and takes the focus back', async (key) => {
    const onSave = vi.fn(async () => {})
    const { user } = mounted(<Fact onSave={onSave} />)
    value().focus()
    await user.keyboard(`${key}Kære Bo{Enter}`)
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Kære Bo')
    expect(value().textContent).toContain('Kære Bo')
    expect(document.activeElement).toBe(value())
  })

  it('is left as it was by Esc', async () => {
    const onSave = vi.fn(async () => {})
    const { user } = mounted(<Fact onSave={onSave} />)
    await user.click(value())
    await user.keyboard('Noget andet{Escape}')
    expect(value().textContent).toContain('Kære Anna')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('is saved when its screen goes, unless it would not do', async () => {
    const onSave = vi.fn(async () => {})
    const first = mounted(<Fact onSave={onSave} />)
    await first.user.click(value())
    await first.user.keyboard('Kære Bo')
    first.unmount()
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Kære Bo')
    const second = mounted(<Fact onSave={onSave} />)
    await second.user.click(value())
    await second.user.clear(field())
    second.unmount()
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it('says what is wrong and stays open until it is right', async () => {
    const { user } = mounted(<Fact onSave={async () => {}} />)
    await user.click(value())
    await user.clear(field())
    await user.keyboard('{Enter}')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Skriv et navn')).toBeTruthy()
    await user.keyboard('Anna{Enter}')
    expect(value().textContent).toContain('Anna')
  })

  it('shows the new value before it is saved, and comes back with the text and the reason when it cannot be', async () => {
    const host = Promise.withResolvers<void>()
    const { user } = mounted(<Fact onSave={() => host.promise} />)
    await user.click(value())
    await user.clear(field())
    await user.keyboard('Kære Bo{Enter}')
    expect(value().textContent).toContain('Kære Bo')
    host.reject(new AppError('record.changed-elsewhere'))
    await waitFor(() => expect(field()).toHaveProperty('value', 'Kære Bo'))
    expect(screen.getByText(/Kortet er ændret, siden du åbnede det/)).toBeTruthy()
  })
})
