import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type LetterDraft, useLetterDraft } from '#renderer/features/letters/letter-draft.ts'

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

  it('has nothing to do with another letter', () => {
    const { result } = open('one')
    act(() => result.current.change({ name: 'Andet' }))
    expect(open('two').result.current.draft.name).toBe('Møde')
  })
})
