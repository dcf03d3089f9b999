import { type CommandId, commandIds, commandSpec, keysOf, shownKeys } from '#shared/commands.ts'
import { isBound } from './commands.ts'
import { host } from './host.ts'
import { isBareLetter, type KeyPress, matchesKeys } from './keys.ts'
import { preferences, usePreference } from './preferences.ts'

/** The command that a key press means, by the keys as they were changed; one that can do something, unless told otherwise. */
export function commandFor(press: KeyPress, inField: boolean, mac?: boolean, counts = isBound): CommandId | undefined {
  const { shortcuts, singleLetters } = preferences.get()
  return commandIds.find((id) => {
    const { letter, leavesFields } = commandSpec(id)
    if (inField && leavesFields) return false
    const byLetter = singleLetters && !inField && letter !== undefined && isBareLetter(press, letter)
    return (byLetter || keysOf(id, shortcuts).some((each) => matchesKeys(press, each, mac))) && counts(id)
  })
}

/** The keys to show beside a command in this host, as they were changed. */
export function useShownKeys(): (id: CommandId) => string | undefined {
  const shortcuts = usePreference('shortcuts')
  return (id) => shownKeys(id, host, shortcuts)
}
