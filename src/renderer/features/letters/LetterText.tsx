import { setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { Language } from '#shared/model/language.ts'
import { useText } from '../../lib/i18n.ts'
import { chosenMark, letterChips, markWords, removeMark } from './letter-chips.ts'
import { addLink, insert, letterBasics, letterBody, letterHelp, toggleLines, toggleMarks } from './letter-language.ts'
import type { LetterMark } from './letter-marks.ts'
import { blockWords, fieldWords } from './mark-words.ts'
import { useOwnFields } from './use-own-fields.ts'

/** A place in the text that cannot be used. */
export interface Problem {
  line: number
  column: number
  text: string
}

/** What the buttons beside a text may do to it. */
export interface LetterHandle {
  insert: (text: string) => void
  marks: (mark: '*' | '**') => void
  lines: (mark: '- ' | '1. ' | '## ') => void
  /** Writes the selected chip anew, which stays selected. */
  write: (text: string) => void
  remove: () => void
  link: () => void
  goTo: (line: number, column: number) => void
  /** Selects the field that begins there. */
  choose: (line: number, column: number) => void
  focus: () => void
}

interface LetterTextProps {
  label: string
  value: string
  onChange: (value: string) => void
  language: Language
  problems: readonly Problem[]
  /** A subject has one line and no formats. */
  singleLine?: boolean
  onFocus: () => void
  /** The chip that is selected, if one is, and where it stands: line and column. */
  onMark?: ((mark: LetterMark | null, at: string) => void) | undefined
  ref?: Ref<LetterHandle>
}

/** One line: a pasted break becomes a space. */
const oneLine = EditorState.transactionFilter.of((change) => {
  if (!change.docChanged || change.newDoc.lines === 1) return change
  const text = change.newDoc.toString().replace(/\s*\n\s*/g, ' ')
  return [{ changes: { from: 0, to: change.startState.doc.length, insert: text }, selection: { anchor: text.length } }]
})

/** Text with merge fields, as it is stored: Markdown and Liquid. "{{" proposes fields; what cannot be used is underlined. */
export function LetterText({ label, value, onChange, language, problems, singleLine = false, onFocus, onMark, ref }: LetterTextProps) {
  const t = useText()
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const latest = useRef({ onChange, onFocus, onMark, value })
  useEffect(() => {
    latest.current = { onChange, onFocus, onMark, value }
  })
  const help = useMemo(() => new Compartment(), [])
  const own = useOwnFields()
  const words = useMemo(
    () => [
      letterHelp(language, { field: (code) => t(`letters.fields.${code}`), own }),
      markWords.of({ say: (mark) => (mark.kind === 'field' ? fieldWords(t, mark) : blockWords(t, mark.says)) })
    ],
    [language, t, own]
  )
  const firstWords = useRef(words)

  useEffect(() => {
    if (!host.current) return
    const tellMark = (state: EditorState) => {
      const mark = chosenMark(state) ?? null
      const line = state.doc.lineAt(mark?.from ?? 0)
      latest.current.onMark?.(mark, `${line.number}-${(mark?.from ?? 0) - line.from + 1}`)
    }
    const editor = new EditorView({
      parent: host.current,
      doc: latest.current.value,
      extensions: [
        singleLine ? [oneLine, keymap.of([{ key: 'Enter', run: () => true }])] : letterBody,
        letterBasics,
        letterChips,
        help.of(firstWords.current),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': singleLine ? 'false' : 'true' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) latest.current.onChange(update.state.doc.toString())
          if (update.docChanged || update.selectionSet) tellMark(update.state)
          if (!update.focusChanged || !update.view.hasFocus) return
          latest.current.onFocus()
          tellMark(update.state)
        })
      ]
    })
    view.current = editor
    return () => editor.destroy()
  }, [label, singleLine, help])

  useEffect(() => view.current?.dispatch({ effects: help.reconfigure(words) }), [words, help])
  useEffect(() => {
    const editor = view.current
    if (editor && editor.state.doc.toString() !== value)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } })
  }, [value])
  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const { doc } = editor.state
    const marks = problems.map(({ line, column, text }) => {
      const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines))
      const start = Math.min(from + Math.max(0, column - 1), to)
      const word = /^[^\s}%|]+/.exec(doc.sliceString(start, to))?.[0].length ?? 0
      return { from: start, to: Math.min(to, start + Math.max(1, word)), severity: 'error' as const, message: text }
    })
    editor.dispatch(setDiagnostics(editor.state, marks))
  }, [problems])

  useImperativeHandle(ref, () => {
    const run = (act: (editor: EditorView) => void) => () => void (view.current && act(view.current))
    return {
      insert: (text) => run((editor) => insert(editor, text))(),
      marks: (mark) => run((editor) => toggleMarks(editor, mark))(),
      focus: run((editor) => editor.focus()),
      lines: (mark) => run((editor) => toggleLines(editor, mark))(),
      write: (text) =>
        run((editor) => {
          const { from, to } = editor.state.selection.main
          editor.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from, head: from + text.length } })
        })(),
      remove: run((editor) => {
        removeMark(editor)
        editor.focus()
      }),
      link: run(addLink),
      choose: (line, column) =>
        run((editor) => {
          const { doc } = editor.state
          const anchor = doc.line(Math.min(line, doc.lines)).from + column - 1
          const length = /^\{\{.*?\}\}/s.exec(doc.sliceString(anchor))?.[0].length ?? 0
          editor.dispatch({ selection: { anchor, head: anchor + length }, scrollIntoView: true })
          editor.focus()
        })(),
      goTo: (line, column) =>
        run((editor) => {
          const { from, to } = editor.state.doc.line(Math.min(Math.max(1, line), editor.state.doc.lines))
          editor.dispatch({ selection: { anchor: Math.min(to, from + column - 1) }, scrollIntoView: true })
          editor.focus()
        })()
    }
  }, [])
  return <div ref={host} className="letter-text" data-single={singleLine || undefined} />
}
