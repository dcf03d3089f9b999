import { useLayoutEffect, useRef } from 'react'
import { type CommandId, commandSpec } from '#shared/commands.ts'
import { useIsPast } from './as-of.ts'
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
 * One that changes cards can do nothing while the window looks back or the file can only be read. When two components bind the same command, the one mounted last has it. Bound as soon as it is on the screen: a key may come at once.
 */
export function useCommand(id: CommandId, run: (() => void) | undefined, checked = false): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  const isPast = useIsPast()
  const bound = run !== undefined && !(isPast && commandSpec(id).changes)
  useLayoutEffect(() => {
    if (!bound) return
    const binding: Binding = { run: () => latest.current?.(), checked }
    change(id, (list) => [...list, binding])
    if (awaited?.id === id) runAwaited()
    return () => change(id, (list) => list.filter((each) => each !== binding))
  }, [id, bound, checked])
}

/** So long a key is good for a screen that is not there yet. */
const patienceMs = 3000
let awaited: { id: CommandId; until: number } | undefined

/** A key was pressed before what it is for is on the screen: it is done as soon as it can be. */
export function awaitCommand(id: CommandId): void {
  awaited = { id, until: performance.now() + patienceMs }
}

let held: KeyboardEvent[] = []

/** Keys that follow one that is waited for come after it: says whether this one has to wait. */
export function holdKey(event: KeyboardEvent): boolean {
  if (!awaited || performance.now() >= awaited.until) return false
  const { key, code, ctrlKey, shiftKey, altKey, metaKey } = event
  held.push(new KeyboardEvent('keydown', { key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true }))
  return true
}

/** When all of the new screen is bound. */
function runAwaited(): void {
  const { id, until } = awaited ?? { until: 0 }
  const keys = held
  awaited = undefined
  held = []
  if (id === undefined || performance.now() >= until) return
  queueMicrotask(() => {
    runCommand(id)
    // what it opens has the focus as soon as it is drawn
    requestAnimationFrame(() => requestAnimationFrame(() => press(keys)))
  })
}

function press(keys: readonly KeyboardEvent[]): void {
  for (const key of keys) (document.activeElement ?? document.body).dispatchEvent(key)
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

/** Whether the command can do anything now. */
export const isBound = (id: CommandId): boolean => (bindings.get().get(id)?.length ?? 0) > 0
