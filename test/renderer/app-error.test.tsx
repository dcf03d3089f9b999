import { ORPCError } from '@orpc/client'
import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { toAppError } from '#renderer/lib/app-error.ts'
import { preferences } from '#renderer/lib/preferences.ts'
import { ErrorPanel } from '#renderer/ui/ErrorPanel.tsx'
import { AppError } from '#shared/errors.ts'
import { mounted } from './mounted.tsx'

describe('An error that reaches the window', () => {
  it('has the code and the details that the host sent', () => {
    const wire = new ORPCError('import.too-large', { status: 400, data: { code: 'import.too-large', details: { megabytes: 61 } } })
    expect(toAppError(wire)).toMatchObject({ code: 'import.too-large', kind: 'input', details: { megabytes: 61 } })
  })

  it.each([[new Error('x')], ['x'], [undefined], [new ORPCError('BAD', { data: { code: 'no.such', details: {} } })]])(
    'is a mistake of ours when it is none that we know: %s',
    (thrown) => {
      expect(toAppError(thrown)).toMatchObject({ code: 'internal.bug', kind: 'bug' })
    }
  )

  it('is told in the chosen language with what to do, its code, and a way to try again', async () => {
    const onRetry = vi.fn()
    const { user } = mounted(<ErrorPanel error={new AppError('import.no-partner-found', { lines: 12 })} onRetry={onRetry} />)
    expect(screen.getByRole('alert').textContent).toContain('Der blev ikke fundet nogen partner i 12 linjer')
    expect(screen.getByText('import.no-partner-found')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(onRetry).toHaveBeenCalledOnce()
    act(() => preferences.set({ ...preferences.get(), language: 'en' }))
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })

  it('offers no second try where a rule says no', () => {
    mounted(<ErrorPanel error={new AppError('list.not-manual')} onRetry={() => {}} />)
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull()
  })
})
