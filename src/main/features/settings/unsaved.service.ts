import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { settingRow, UNSAVED, unsavedIn } from './settings.store.ts'

type Unsaved = Readonly<Record<string, string>>

/** Of many the last ones: a text that nobody has gone on with for long is given up. */
const mostUnsaved = 30

/** The texts that are kept, with those that have changed at the end; '' takes one away. */
export function withUnsaved(kept: Unsaved, changed: Unsaved): Unsaved {
  const others = Object.entries(kept).filter(([key]) => !Object.hasOwn(changed, key))
  return Object.fromEntries([...others, ...Object.entries(changed).filter(([, text]) => text !== '')].slice(-mostUnsaved))
}

/** What was written and not saved about somebody who is erased goes too: texts that hold one of the words. */
export function forgetUnsaved(unit: UnitOfWork, words: readonly string[]): void {
  const row = settingRow(unit.db, UNSAVED)
  if (!row) return
  const named = words.filter((word) => word !== '')
  const texts = Object.entries(unsavedIn(unit.db))
  const kept = texts.filter(([key, text]) => !named.some((word) => `${key} ${text}`.includes(word)))
  if (kept.length < texts.length) unit.update('app_setting', row.id, { value_json: JSON.stringify(Object.fromEntries(kept)) })
}
