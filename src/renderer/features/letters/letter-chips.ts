import { EditorSelection, type EditorState, type Extension, Facet, Prec, type Range, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view'
import { type LetterMark, marksOf } from './letter-marks.ts'

/** How marks are said in the window. */
export interface MarkWords {
  readonly say: (mark: LetterMark) => string
}
const silent: MarkWords = { say: () => '' }

/** The words of the window; changed with its language. */
export const markWords = Facet.define<MarkWords, MarkWords>({ combine: (given) => given[0] ?? silent })

class Chip extends WidgetType {
  readonly #words: string
  readonly #kind: string
  readonly #chosen: boolean

  constructor(words: string, kind: string, chosen: boolean) {
    super()
    this.#words = words
    this.#kind = kind
    this.#chosen = chosen
  }

  override eq(other: Chip): boolean {
    return other.#words === this.#words && other.#kind === this.#kind && other.#chosen === this.#chosen
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.className = `letter-chip letter-chip-${this.#kind}`
    if (this.#chosen) chip.dataset['chosen'] = ''
    chip.textContent = this.#words
    return chip
  }

  override ignoreEvent(): boolean {
    return false
  }
}

interface Shown {
  readonly marks: readonly LetterMark[]
  readonly chips: DecorationSet
  readonly lines: DecorationSet
}

const isChosen = (state: EditorState, { from, to }: LetterMark): boolean => {
  const { main } = state.selection
  return main.from === from && main.to === to
}

/** What is being written is not yet a chip. */
const isInside = ({ selection }: EditorState, { from, to }: LetterMark): boolean =>
  selection.ranges.some((range) => range.empty && range.from > from && range.from < to)

const kindOf = (mark: LetterMark): string => (mark.kind === 'field' ? 'field' : mark.says.what === 'end' ? 'end' : 'block')

function show(state: EditorState, marks: readonly LetterMark[]): Shown {
  const { say } = state.facet(markWords)
  const shown = marks.filter((mark) => !isInside(state, mark))
  const chips = shown.map((mark) =>
    Decoration.replace({ widget: new Chip(say(mark), kindOf(mark), isChosen(state, mark)) }).range(mark.from, mark.to)
  )
  return { marks, chips: Decoration.set(chips), lines: Decoration.set(ruledLines(state, marks), true) }
}

/** The lines of a block have a rule in the margin, deeper ones further in. */
function ruledLines({ doc }: EditorState, marks: readonly LetterMark[]): Range<Decoration>[] {
  const lines: Range<Decoration>[] = []
  for (const mark of marks) {
    if (mark.kind !== 'block' || mark.says.what === 'end' || mark.says.what === 'else') continue
    const end = marks.findLast((each) => each.kind === 'block' && each.block === mark.block)
    if (!end || doc.lineAt(mark.from).number === doc.lineAt(end.to).number) continue
    for (let no = doc.lineAt(mark.from).number; no <= doc.lineAt(end.to).number; no++)
      lines.push(Decoration.line({ class: `letter-ruled letter-ruled-${Math.min(mark.depth, 3)}` }).range(doc.line(no).from))
  }
  return lines
}

const chips = StateField.define<Shown>({
  create: (state) => show(state, marksOf(state.doc.toString())),
  update: (value, change) => {
    const reworded = change.startState.facet(markWords) !== change.state.facet(markWords)
    if (!change.docChanged && !change.selection && !reworded) return value
    return show(change.state, change.docChanged ? marksOf(change.newDoc.toString()) : value.marks)
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ chips: set }) => set),
    EditorView.decorations.from(field, ({ lines }) => lines),
    EditorView.atomicRanges.of((view) => view.state.field(field).chips)
  ]
})

/** The chip that is selected, alone. */
export const chosenMark = (state: EditorState): LetterMark | undefined => state.field(chips).marks.find((mark) => isChosen(state, mark))

/** The first press selects the chip beside the caret, the next deletes it; a part of a block takes the whole block's marks with it. */
const press = (beside: (mark: LetterMark, at: number) => boolean) => (view: EditorView) => {
  if (removeMark(view)) return true
  const { state } = view
  const { main } = state.selection
  const mark = main.empty && state.field(chips).marks.find((each) => beside(each, main.head))
  if (!mark) return false
  view.dispatch({ selection: EditorSelection.single(mark.from, mark.to) })
  return true
}

/** Takes the selected chip away, if one is. */
export function removeMark(view: EditorView): boolean {
  const chosen = chosenMark(view.state)
  if (!chosen) return false
  view.dispatch({ changes: partsOf(view.state, chosen).map(({ from, to }) => ({ from, to })), userEvent: 'delete' })
  return true
}

/** With a line that held nothing else. */
function partsOf(state: EditorState, mark: LetterMark): { from: number; to: number }[] {
  if (mark.kind === 'field') return [mark]
  return state
    .field(chips)
    .marks.filter((each) => each.kind === 'block' && each.block === mark.block)
    .map(({ from, to }) => {
      const line = state.doc.lineAt(from)
      const isAlone = line.text.trim() === state.sliceDoc(from, to) && line.number < state.doc.lines
      return isAlone ? { from: line.from, to: line.to + 1 } : { from, to }
    })
}

const selectByPointer = EditorView.domEventHandlers({
  mousedown: (event, view) => {
    if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('letter-chip')) return false
    const at = view.posAtDOM(event.target)
    const mark = view.state.field(chips).marks.find(({ from, to }) => at >= from && at <= to)
    if (!mark) return false
    view.dispatch({ selection: EditorSelection.single(mark.from, mark.to) })
    view.focus()
    event.preventDefault()
    return true
  }
})

/** Fields and blocks as words of the window that go and come whole; what is stored and copied is the text itself. */
export const letterChips: Extension = [
  chips,
  selectByPointer,
  Prec.high(
    keymap.of([
      { key: 'Backspace', run: press(({ to }, at) => to === at) },
      { key: 'Delete', run: press(({ from }, at) => from === at) }
    ])
  )
]
