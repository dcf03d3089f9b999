import { type KeyboardEvent, useEffect, useState } from 'react'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { fold } from '#shared/rules/fold.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import type { OpenEditor } from './cell-edit.ts'

const none: readonly string[] = []

/**
 * The names to choose from while a text is typed: of a closed list, which stands open from the start, or as the host knows them. In a cell of
 * several they are ticked and unticked; those are listed that fit what is typed last.
 */
export function useChoices(
  { kind, options }: CellSpec,
  text: string,
  { suggest, list: isAskedFor, was }: Pick<OpenEditor, 'suggest' | 'list' | 'was'>
) {
  const isSeveral = kind === 'choices' || kind === 'tags'
  const isList = options !== undefined || suggest !== undefined
  const [isShown, setShown] = useState(isAskedFor || options !== undefined || isSeveral)
  const [at, setAt] = useState<number>()
  const [first] = useState(text)
  // what stood there is chosen already; only what is typed after it is still looked for
  const [before, part] = !isSeveral ? ['', text] : text === was ? [`${text}, `, ''] : lastPart(text)
  const chosen = isSeveral ? unpackList(before) : undefined
  const suggested = useSuggested(isShown ? suggest : undefined, part.trim())
  const listed = options?.map(({ names, value }) => names[0] ?? value) ?? none
  // nothing typed yet: all of the list is there to choose from
  const fitting = text === first && !isSeveral ? listed : listed.filter((name) => fold(name).includes(fold(part)))
  const names = suggest ? suggested : fitting
  const isOpen = isShown && names.length > 0
  // a new tag is as good as one that is known, so only the arrows take one of those
  const meant = kind === 'tags' || fold(part) === '' ? undefined : names.find((name) => fold(name).startsWith(fold(part)))
  const active = isOpen ? (at === undefined ? meant : names[at]) : undefined
  const step = (by: number) => setAt(((((at ?? (by > 0 ? -1 : 0)) + by) % names.length) + names.length) % names.length)
  return {
    isOpen,
    names,
    active,
    onTyped: () => {
      setShown(isList)
      setAt(undefined)
    },
    /** Undefined where only one can be. */
    chosen,
    /** The arrows have come to a name. */
    isPointed: at !== undefined,
    /** The text with the name in it; of several, without it where it was in it. */
    take: (name: string) => (chosen ? toggled(chosen, name) : name),
    /** Says whether the key was for the list. */
    onKey: (event: KeyboardEvent): boolean => {
      if (!isList) return false
      const isAsking = event.key === 'F4' || (event.altKey && event.key === 'ArrowDown')
      const isStep = isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      if (isAsking) setShown(true)
      else if (isStep) step(event.key === 'ArrowDown' ? 1 : -1)
      return isAsking || isStep
    },
    combobox: (id: string) =>
      isList
        ? ({
            role: 'combobox',
            'aria-expanded': isOpen,
            'aria-autocomplete': 'list',
            'aria-controls': isOpen ? `${id}-list` : undefined,
            'aria-activedescendant': active === undefined ? undefined : `${id}-${names.indexOf(active)}`
          } as const)
        : {}
  }
}

function toggled(chosen: readonly string[], name: string): string {
  const others = chosen.filter((each) => fold(each) !== fold(name))
  return packList(others.length < chosen.length ? others : [...chosen, name])
}

/** What stands behind the last separator, and all before it. */
function lastPart(text: string): [before: string, part: string] {
  const cut = Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1
  const from = cut + (/^\s*/.exec(text.slice(cut))?.[0].length ?? 0)
  return [text.slice(0, from), text.slice(from)]
}

/** Asked for when the typing pauses. */
function useSuggested(suggest: OpenEditor['suggest'], part: string): readonly string[] {
  const [names, setNames] = useState(none)
  useEffect(() => {
    if (!suggest) return
    let isWanted = true
    const timer = setTimeout(() => {
      suggest(part).then(
        (found) => isWanted && setNames(found),
        () => isWanted && setNames(none)
      )
    }, 80)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [suggest, part])
  return suggest ? names : none
}
