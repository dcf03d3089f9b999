import { useEffect, useRef } from 'react'
import { type CommandId, commandIds, commandSpec, keysOf, shownKeys } from '#shared/commands.ts'
import { host } from './host.ts'
import { isBareLetter, type KeyPress, matchesKeys } from './keys.ts'
import { preferences, usePreference } from './preferences.ts'
import { createStore, useStore } from './store.ts'

interface Binding {
  run: () => void
  /** For a command that is one of several: is it the chosen one? */
  checked: boolean
}

type Bindings = ReadonlyMap<CommandId, readonly Binding[]>
const bindings = createStore<Bindings>(new Map())

const change = (id: CommandId, edit: (list: readonly Binding[]) => readonly Binding[]) =>
  bindings.set(new Map(bindings.get()).set(id, edit(bindings.get().get(id) ?? [])))

/**
 * Says what a command does while this component is mounted; undefined: nothing right now, so its menu entry is greyed.
 * When two components bind the same command, the one mounted last has it.
 */
export function useCommand(id: CommandId, run: (() => void) | undefined, checked = false): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const bound = run !== undefined
  useEffect(() => {
    if (!bound) return
    const binding: Binding = { run: () => latest.current?.(), checked }
    change(id, (list) => [...list, binding])
    return () => change(id, (list) => list.filter((each) => each !== binding))
  }, [id, bound, checked])
}

/** What each command does at this moment; those that are absent can do nothing. */
export function useCommands(): (id: CommandId) => Binding | undefined {
  const all = useStore(bindings)
  return (id) => all.get(id)?.at(-1)
}

/** Runs the command, if it can do anything now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  const binding = bindings.get().get(id)?.at(-1)
  binding?.run()
  return binding !== undefined
}

/** The bound command that a key press means, by the keys as they were changed. */
export function commandFor(press: KeyPress, inField: boolean, mac?: boolean): CommandId | undefined {
  const { shortcuts, singleLetters } = preferences.get()
  return commandIds.find((id) => {
    const { letter, leavesFields } = commandSpec(id)
    if (inField && leavesFields) return false
    const byLetter = singleLetters && !inField && letter !== undefined && isBareLetter(press, letter)
    return (byLetter || keysOf(id, shortcuts).some((each) => matchesKeys(press, each, mac))) && (bindings.get().get(id)?.length ?? 0) > 0
  })
}

/** The keys to show beside a command in this host, as they were changed. */
export function useShownKeys(): (id: CommandId) => string | undefined {
  const shortcuts = usePreference('shortcuts')
  return (id) => shownKeys(id, host, shortcuts)
}
