import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { LetterDraft } from '#renderer/features/letters/draft.ts'
import { useLetterDraft } from '#renderer/features/letters/letter-draft.ts'
import { preferences } from '#renderer/lib/preferences.ts'

const saved: LetterDraft = {
  name: 'Møde',
  subject: 'Kom',
  body: 'Hej',
  language: 'da',
  purpose: 'newsletter',
  signature: '',
  attachments: [],
  twinId: null
}
const open = (key: string, from = saved) => renderHook(({ letter }) => useLetterDraft(key, letter), { initialProps: { letter: from } })

describe('A letter that is being written', () => {
  it('keeps its words while one looks at something else', () => {
    const first = open('away')
    act(() => first.result.current.change({ body: 'Hej igen' }))
    first.unmount()
    const { draft, changes } = open('away').result.current
    expect(draft).toEqual({ ...saved, body: 'Hej igen' })
    expect(changes).toEqual({ body: 'Hej igen' })
  })

  it('is unchanged when it says again what is saved', () => {
    const { result } = open('back')
    act(() => result.current.change({ body: 'x' }))
    expect(result.current.changed).toBe(true)
    act(() => result.current.change({ body: 'Hej' }))
    expect(result.current.changed).toBe(false)
  })

  it('follows what another window saves, but for what was written here', () => {
    const { result, rerender } = open('other')
    act(() => result.current.change({ subject: 'Mit emne' }))
    rerender({ letter: { ...saved, subject: 'Deres emne', body: 'Deres brev' } })
    expect(result.current.draft).toMatchObject({ subject: 'Mit emne', body: 'Deres brev' })
  })

  it('is once more the saved one when the changes are dropped', () => {
    const { result } = open('dropped')
    act(() => result.current.change({ name: 'Andet' }))
    act(() => result.current.forget())
    expect(result.current.draft).toEqual(saved)
  })

  it('is kept when the writing rests, and no longer once it is dropped', () => {
    vi.useFakeTimers()
    const { result } = open('rest')
    act(() => result.current.change({ body: 'Hej med jer' }))
    expect(preferences.get().unsaved['letter rest']).toBeUndefined()
    act(() => vi.runAllTimers())
    expect(JSON.parse(preferences.get().unsaved['letter rest'] ?? '')).toEqual({ body: 'Hej med jer' })
    act(() => result.current.forget())
    expect(preferences.get().unsaved['letter rest']).toBe('')
    vi.useRealTimers()
  })

  it('is gone on with in the next window, which says so until that is answered', () => {
    preferences.set({ ...preferences.get(), unsaved: { 'letter kept': JSON.stringify({ body: 'Fra i går' }), 'letter broken': '{' } })
    const { result } = open('kept')
    expect(result.current).toMatchObject({ isResumed: true, changes: { body: 'Fra i går' } })
    act(() => result.current.goOn())
    expect(result.current).toMatchObject({ isResumed: false, draft: { body: 'Fra i går' } })
    act(() => result.current.forget())
    expect(result.current.draft).toEqual(saved)
    expect(open('broken').result.current).toMatchObject({ isResumed: false, changed: false })
  })

  it('has nothing to do with another letter', () => {
    const { result } = open('one')
    act(() => result.current.change({ name: 'Andet' }))
    expect(open('two').result.current.draft.name).toBe('Møde')
  })
})
