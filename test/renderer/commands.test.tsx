import { renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { awaitCommand, holdKey, runCommand, useCommand } from '#renderer/lib/commands.ts'
import { ariaKeys, keyCaps, matchesKeys } from '#renderer/lib/keys.ts'
import { commandFor } from '#renderer/lib/shortcuts.ts'
import { commandIds, commandSpec, shownKeys } from '#shared/commands.ts'
import { createI18n } from '#shared/i18n/translate.ts'

const press = (key: string, held: { ctrl?: boolean; alt?: boolean; shift?: boolean; meta?: boolean } = {}, code = '') => ({
  key,
  code,
  ctrlKey: held.ctrl ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
  metaKey: held.meta ?? false
})

describe('The list of commands', () => {
  it.each(['da', 'en'] as const)('has a label in %s for every command, and no two alike in one menu', (language) => {
    const t = createI18n(language).t
    const labels = commandIds.map((id) => `${commandSpec(id).menu}: ${t(`commands.${id}`)}`)
    expect(labels.filter((label) => label.includes('commands.'))).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('shows keys a browser lets through in the web host, and those of the desktop in the window', () => {
    expect(shownKeys('card.new', 'web')).toBe('Alt+N')
    expect(shownKeys('card.new', 'desktop')).toBe('Mod+N')
    expect(shownKeys('view.rows-dense', 'web')).toBeUndefined()
  })
})

describe('A key press', () => {
  it('matches by the letter that the layout writes, whatever the case', () => {
    expect(matchesKeys(press('z', { ctrl: true }), 'Mod+Z', false)).toBe(true)
    expect(matchesKeys(press('Z', { ctrl: true, shift: true }), 'Mod+Shift+Z', false)).toBe(true)
    expect(matchesKeys(press('Z', { ctrl: true, shift: true }), 'Mod+Z', false)).toBe(false)
  })

  it('with AltGr matches nothing, since that is how a Danish keyboard writes @ and {', () => {
    expect(matchesKeys(press('n', { ctrl: true, alt: true }, 'KeyN'), 'Alt+N', false)).toBe(false)
    expect(matchesKeys(press('n', { ctrl: true, alt: true }, 'KeyN'), 'Mod+N', false)).toBe(false)
  })

  it('means ⌘ on a Mac, and Alt goes by the place of the key there', () => {
    expect(matchesKeys(press('k', { meta: true }), 'Mod+K', true)).toBe(true)
    expect(matchesKeys(press('k', { ctrl: true }), 'Mod+K', true)).toBe(false)
    expect(matchesKeys(press('˜', { alt: true }, 'KeyN'), 'Alt+N', true)).toBe(true)
  })

  it('is drawn as caps and told to screen readers by its own names', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', '⇧', 'Z'])
    expect(keyCaps('Mod+Enter', true)).toEqual(['⌘', '↵'])
    expect(ariaKeys('Mod+K', false)).toBe('Control+K')
  })
})

describe('A command', () => {
  it('does something only while a component binds it, and what was bound last', () => {
    const first = vi.fn()
    const second = vi.fn()
    expect(runCommand('edit.find')).toBe(false)
    const outer = renderHook(() => useCommand('edit.find', first))
    const inner = renderHook(() => useCommand('edit.find', second))
    runCommand('edit.find')
    inner.unmount()
    runCommand('edit.find')
    outer.unmount()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
    expect(runCommand('edit.find')).toBe(false)
  })

  it('that is not there yet is run when it comes, and the keys that followed come after it', async () => {
    const seen: string[] = []
    const listen = ({ key }: KeyboardEvent) => void seen.push(key)
    document.addEventListener('keydown', listen)
    awaitCommand('edit.find')
    expect(holdKey(new KeyboardEvent('keydown', { key: 'n' }))).toBe(true)
    const { unmount } = renderHook(() => useCommand('edit.find', () => void seen.push('found')))
    await vi.waitFor(() => expect(seen).toEqual(['found', 'n']))
    expect(holdKey(new KeyboardEvent('keydown', { key: 'n' }))).toBe(false)
    document.removeEventListener('keydown', listen)
    unmount()
  })

  it('runs what the component means now, not what it meant when it was mounted', () => {
    const seen: number[] = []
    const { rerender } = renderHook(({ n }) => useCommand('edit.find', () => void seen.push(n)), { initialProps: { n: 1 } })
    rerender({ n: 2 })
    runCommand('edit.find')
    expect(seen).toEqual([2])
  })

  it('leaves undo to the text field while one types', () => {
    renderHook(() => useCommand('edit.undo', () => {}))
    expect(commandFor(press('z', { ctrl: true }), false, false)).toBe('edit.undo')
    expect(commandFor(press('z', { ctrl: true }), true, false)).toBeUndefined()
  })
})
