import {
  acceptCompletion,
  autocompletion,
  CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  completionStatus
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { closePercentBrace } from '@codemirror/lang-liquid'
import { type Extension, Prec } from '@codemirror/state'
import { Decoration, EditorView, keymap, MatchDecorator, ViewPlugin } from '@codemirror/view'
import type { Language } from '#shared/model/language.ts'
import { mergeFieldCodes, mergeFieldPath, type OwnFieldCode } from '#shared/model/merge-field.ts'
import { styleNonce } from '../../lib/csp.ts'

/** What the parts of a letter are called in the window. */
export interface LetterWords {
  field: (code: (typeof mergeFieldCodes)[number]) => string
  /** Fields of the user's own. */
  own: readonly { code: OwnFieldCode; label: string }[]
}

const fieldWord = Decoration.mark({ class: 'letter-field' })
const logicWord = Decoration.mark({ class: 'letter-logic' })

/** Merge fields are green words in the text, conditions are quiet. */
const colours = ViewPlugin.define(
  (view) => {
    const matcher = new MatchDecorator({
      regexp: /\{\{.*?\}\}|\{%.*?%\}/g,
      decoration: ([text]) => (text?.startsWith('{{') ? fieldWord : logicWord)
    })
    let decorations = matcher.createDeco(view)
    return {
      update: (update) => {
        decorations = matcher.updateDeco(update, decorations)
      },
      get decorations() {
        return decorations
      }
    }
  },
  { decorations: (plugin) => plugin.decorations }
)

const tags = [
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'for',
  'endfor',
  'assign',
  'case',
  'when',
  'endcase',
  'comment',
  'endcomment'
]
const filters: Readonly<Record<Language, readonly string[]>> = {
  da: ['genitiv', 'forkort: 120', 'standard: ""', 'dato', 'dato: "ugedag"', 'telefon', 'upcase', 'downcase', 'capitalize'],
  en: ['genitive', 'truncate: 120', 'default: ""', 'date', 'date: "weekday"', 'phone', 'upcase', 'downcase', 'capitalize']
}

/** Proposes fields after "{{", conditions after "{%" and what can be done to a field after "|". */
function completions(language: Language, words: LetterWords) {
  return (context: CompletionContext): CompletionResult | null => {
    const field = context.matchBefore(/\{\{\s*[\p{L}\d_.]*/u)
    const tag = context.matchBefore(/\{%-?\s*\p{L}*/u)
    const filter = context.matchBefore(/\{[{%][^}\n]*\|\s*\p{L}*/u)
    const after = context.state.sliceDoc(context.pos, context.pos + 4)
    if (field) {
      const to = context.pos + (/^\s*\}{1,2}/.exec(after)?.[0].length ?? 0)
      return {
        from: field.from,
        filter: false,
        options: [...mergeFieldCodes.map((code) => ({ code, label: words.field(code) })), ...words.own]
          .map(({ code, label }) => ({ path: mergeFieldPath(code, language), detail: label }))
          .filter(({ path, detail }) => `${path} ${detail}`.toLowerCase().includes(field.text.replace(/[{\s]/g, '').toLowerCase()))
          .map(({ path, detail }) => ({
            label: path,
            displayLabel: detail,
            detail: path,
            apply: (view: EditorView) => insert(view, `{{ ${path} }}`, field.from, to)
          }))
      }
    }
    if (tag) {
      const from = tag.from + (/^\{%-?\s*/.exec(tag.text)?.[0].length ?? 2)
      return { from, options: tags.map((label) => ({ label: tag.text.endsWith('%') ? ` ${label}` : label })), validFor: /^\s*\p{L}*$/u }
    }
    if (filter) {
      const from = filter.to - (/\p{L}*$/u.exec(filter.text)?.[0].length ?? 0)
      return { from, options: filters[language].map((label) => ({ label })), validFor: /^\p{L}*$/u }
    }
    return null
  }
}

/** Enter that comes before the proposals are drawn takes the one they will begin with: what is typed fast is not lost. */
const enterAhead = (language: Language, words: LetterWords) => (view: EditorView) => {
  if (completionStatus(view.state) !== 'pending') return acceptCompletion(view)
  const at = view.state.selection.main.head
  const found = completions(language, words)(new CompletionContext(view.state, at, false))
  const typed = view.state.sliceDoc(found?.from ?? at, at)
  const first = found?.options.find(({ label, apply }) => typeof apply === 'function' || label.startsWith(typed))
  if (!found || !first) return false
  if (typeof first.apply === 'function') first.apply(view, first, found.from, at)
  else insert(view, first.label, found.from, at)
  return true
}

/** Puts a text in place of the selection, or of a span, and the caret behind it. */
export function insert(view: EditorView, text: string, from = view.state.selection.main.from, to = view.state.selection.main.to): void {
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: from + text.length },
    userEvent: 'input.complete',
    scrollIntoView: true
  })
  view.focus()
}

/** How many stars stand round a span: one makes it italic, two bold, three both. */
function starsAround({ doc }: EditorView['state'], from: number, to: number): number {
  const before = /\**$/.exec(doc.sliceString(Math.max(0, from - 3), from))?.[0].length ?? 0
  const after = /^\**/.exec(doc.sliceString(to, to + 3))?.[0].length ?? 0
  return Math.min(before, after)
}

/** Puts marks round the selection, or takes them off again. */
export function toggleMarks(view: EditorView, mark: '*' | '**'): boolean {
  const { from, to } = view.state.selection.main
  const stars = starsAround(view.state, from, to)
  const has = mark === '**' ? stars >= 2 : stars % 2 === 1
  view.dispatch(
    has
      ? {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length }
          ]
        }
      : {
          changes: [
            { from, insert: mark },
            { from: to, insert: mark }
          ],
          selection: { anchor: from + mark.length, head: to + mark.length }
        }
  )
  view.focus()
  return true
}

/** Makes bullets, numbers or a heading of the lines of the selection, or takes them off. */
export function toggleLines(view: EditorView, mark: '- ' | '1. ' | '## '): boolean {
  const { from, to } = view.state.selection.main
  const { doc } = view.state
  const first = doc.lineAt(from).number
  const lines = Array.from({ length: doc.lineAt(to).number - first + 1 }, (_, place) => doc.line(first + place))
  const all = lines.every(({ text }) => text.startsWith(mark))
  const lead = (text: string) => /^(?:- |\d+\. |#+ )/.exec(text)?.[0].length ?? 0
  view.dispatch({
    changes: lines.map((line) => ({ from: line.from, to: line.from + lead(line.text), insert: all ? '' : mark }))
  })
  view.focus()
  return true
}

/** Puts a link round the selection, with the caret where its address goes. */
export function addLink(view: EditorView): boolean {
  const { from, to } = view.state.selection.main
  insert(view, `[${view.state.sliceDoc(from, to)}](https://)`, from, to)
  view.dispatch({ selection: { anchor: view.state.selection.main.head - 1 } })
  return true
}

const formatting = keymap.of([
  { key: 'Mod-b', run: (view) => toggleMarks(view, '**') },
  { key: 'Mod-i', run: (view) => toggleMarks(view, '*') },
  { key: 'Mod-Shift-k', run: addLink },
  { key: 'Mod-Shift-8', run: (view) => toggleLines(view, '- ') },
  { key: 'Mod-Shift-7', run: (view) => toggleLines(view, '1. ') },
  { key: 'Mod-Shift-h', run: (view) => toggleLines(view, '## ') }
])

/**
 * What is typed over a selection is put in by the editor itself: Chromium would keep the look of the old words as a style attribute,
 * which the page's policy refuses.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { main } = view.state.selection
    const text = event.data
    if (event.inputType !== 'insertText' || event.isComposing || text === null || main.empty) return false
    const { from, to } = main
    const change = () =>
      view.state.update({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, userEvent: 'input.type' })
    const handlers = view.state.facet(EditorView.inputHandler)
    if (!handlers.some((handle) => handle(view, from, to, text, change))) view.dispatch(change())
    return true
  }
})

/** What every field of a letter can do. Tab leaves it, as any field. */
export const letterBasics: Extension = [
  EditorView.cspNonce.of(styleNonce),
  history(),
  closeBrackets(),
  closePercentBrace,
  colours,
  typeOver,
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
  EditorView.lineWrapping
]

/** A letter has formats, a subject has none. */
export const letterBody: Extension = formatting

/** What depends on the language of the letter and on that of the window. */
export const letterHelp = (language: Language, words: LetterWords): Extension => [
  autocompletion({ override: [completions(language, words)], icons: false, activateOnTypingDelay: 0, interactionDelay: 0 }),
  Prec.highest(keymap.of([{ key: 'Enter', run: enterAhead(language, words) }])),
  EditorView.contentAttributes.of({ lang: language, spellcheck: 'true' })
]
