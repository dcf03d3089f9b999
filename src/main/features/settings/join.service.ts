import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type SettingRecord, settingRecord, UNSAVED } from './settings.store.ts'
import { withUnsaved } from './unsaved.service.ts'

type Entries = Record<string, string>

/**
 * How tables were looked at and what was written and not saved in another hand of this card file, since both were the same. Where only that
 * one has changed, it counts; else entries of both are kept, and of the same entry the one that was written last.
 */
export function joinSettings(unit: UnitOfWork, others: readonly SettingRecord[], since: string): void {
  for (const other of others) {
    const own = settingRecord(unit.db, other.key)
    if (!own) unit.insert('app_setting', { key: other.key, value_json: other.value })
    else unit.update('app_setting', own.id, { value_json: own.at < since ? other.value : joined(own, other) })
  }
}

function joined(own: SettingRecord, other: SettingRecord): string {
  const [earlier = '{}', later = '{}'] = own.at <= other.at ? [own.value, other.value] : [other.value, own.value]
  const [before, after] = [earlier, later].map((value) => JSON.parse(value) as Entries) as [Entries, Entries]
  return JSON.stringify(own.key === UNSAVED ? withUnsaved(before, after) : { ...before, ...after })
}
