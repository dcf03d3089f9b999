import { EditorView, runScopeHandlers } from '@codemirror/view'
import { act, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { type LetterHandle, LetterText } from '#renderer/features/letters/LetterText.tsx'
import fc from '../support/fast-check.ts'
import { mounted } from './mounted.tsx'

const text = createRef<LetterHandle>()

function Letter({ start, singleLine = false }: { start: string; singleLine?: boolean }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <LetterText
        ref={text}
        label="Brev"
        value={value}
        onChange={setValue}
        language="da"
        problems={value.includes('fornvn') ? [{ line: 1, column: value.indexOf('kontakt') + 1, text: 'findes ikke' }] : []}
        singleLine={singleLine}
        onFocus={() => {}}
      />
      <output>{value}</output>
    </>
  )
}

function letter(start: string, singleLine = false) {
  mounted(<Letter start={start} singleLine={singleLine} />)
  const view = EditorView.findFromDOM(screen.getByRole('textbox', { name: 'Brev' }))
  if (!view) throw new Error('no editor')
  return view
}
const press = (view: EditorView, key: string) => runScopeHandlers(view, new KeyboardEvent('keydown', { key }), 'editor')
const written = () => screen.getByRole('status').textContent

describe('The text of a letter', () => {
  it('shows its merge fields and conditions in the words of the window, and keeps what they are', () => {
    letter('Kære {{ kontakt.fornavn | standard: "ven" }}{% if partner.navn %}!{% endif %} {{ x')
    const chips = [...document.querySelectorAll('.letter-chip')].map(({ textContent }) => textContent)
    expect(chips).toEqual(['Kontakt: fornavn · ellers "ven"', 'Hvis Partner: navn er udfyldt', 'Slut'])
    expect(written()).toContain('{{ kontakt.fornavn | standard: "ven" }}')
  })

  it('selects a field with the first Backspace and deletes it with the second', () => {
    const view = letter('Kære {{ kontakt.fornavn }}!')
    act(() => view.dispatch({ selection: { anchor: view.state.doc.length - 1 } }))
    act(() => press(view, 'Backspace'))
    expect(written()).toBe('Kære {{ kontakt.fornavn }}!')
    expect(document.querySelector('.letter-chip')?.hasAttribute('data-chosen')).toBe(true)
    act(() => press(view, 'Backspace'))
    expect(written()).toBe('Kære !')
  })

  it('takes a block away at both of its ends, and leaves what stood in it', () => {
    const view = letter('Hej\n{% if partner.navn %}\nkom\n{% else %}\nbliv\n{% endif %}\nslut')
    act(() => view.dispatch({ selection: { anchor: 4 } }))
    act(() => press(view, 'Delete'))
    act(() => press(view, 'Delete'))
    expect(written()).toBe('Hej\nkom\nbliv\nslut')
  })

  it('tells what is selected, and writes it anew', () => {
    const view = letter('{{ hilsen }}')
    act(() => view.dispatch({ selection: { anchor: 0, head: 12 } }))
    act(() => text.current?.write('{{ hilsen | tiltale: "Hej" }}'))
    expect(written()).toBe('{{ hilsen | tiltale: "Hej" }}')
    expect(document.querySelector('.letter-chip')?.textContent).toBe('Hilsen · Hej')
    act(() => text.current?.remove())
    expect(written()).toBe('')
  })

  it('takes a field in where the caret stands', () => {
    const view = letter('Kære !')
    view.dispatch({ selection: { anchor: 5 } })
    act(() => text.current?.insert('{{ kontakt.fornavn }}'))
    expect(written()).toBe('Kære {{ kontakt.fornavn }}!')
    expect(view.state.selection.main.head).toBe('Kære {{ kontakt.fornavn }}'.length)
  })

  it('takes the field that is meant when Enter comes before the proposals are drawn', () => {
    const view = letter('Ring ')
    const type = (text: string) => {
      const at = view.state.selection.main.head
      view.dispatch({ changes: { from: at, insert: text }, selection: { anchor: at + text.length }, userEvent: 'input.type' })
    }
    act(() => view.dispatch({ selection: { anchor: 5 } }))
    act(() => {
      for (const key of '{{tele') type(key)
      press(view, 'Enter')
    })
    expect(written()).toBe('Ring {{ kontakt.telefon }}')
    act(() => {
      type('!')
      press(view, 'Enter')
    })
    expect(written()).toBe('Ring {{ kontakt.telefon }}!\n')
  })

  it('underlines what cannot be used, and nothing else', () => {
    letter('Kære {{ kontakt.fornvn }} og alle')
    expect(document.querySelector('.cm-lintRange-error')?.textContent).toBe('kontakt.fornvn')
  })

  it('is as it was when marks are put round a part of it and taken off again', () => {
    const view = letter('')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå ]{1,20}$/), fc.nat(20), fc.nat(20), fc.constantFrom('**', '*'), (words, from, to, mark) => {
        act(() => {
          view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: words } })
          view.dispatch({ selection: { anchor: Math.min(from, words.length), head: Math.min(to, words.length) } })
        })
        act(() => text.current?.marks(mark))
        expect(view.state.doc.length).toBe(words.length + 2 * mark.length)
        act(() => text.current?.marks(mark))
        expect(view.state.doc.toString()).toBe(words)
      }),
      { numRuns: 50 }
    )
  })

  it('can be bold and italic at once, and stop being either', () => {
    const view = letter('Hej')
    view.dispatch({ selection: { anchor: 0, head: 3 } })
    for (const [mark, result] of [
      ['**', '**Hej**'],
      ['*', '***Hej***'],
      ['**', '*Hej*'],
      ['*', 'Hej']
    ] as const) {
      act(() => text.current?.marks(mark))
      expect(written()).toBe(result)
    }
  })

  it('makes bullets of the lines that are chosen, and lines of bullets', () => {
    const view = letter('siden sidst\nnyt\nslut')
    view.dispatch({ selection: { anchor: 0, head: 14 } })
    act(() => text.current?.lines('- '))
    expect(written()).toBe('- siden sidst\n- nyt\nslut')
    act(() => text.current?.lines('- '))
    expect(written()).toBe('siden sidst\nnyt\nslut')
  })

  it('stays on one line where it is a subject, whatever is pasted into it', () => {
    const view = letter('Møde', true)
    act(() => view.dispatch({ changes: { from: 4, insert: '\r\nden 3.\n\ndecember' } }))
    expect(view.state.doc.lines).toBe(1)
    expect(written()).toBe('Møde den 3. december')
  })
})
