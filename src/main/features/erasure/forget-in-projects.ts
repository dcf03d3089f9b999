import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'
import { fold } from '#shared/rules/fold.ts'
import { projectsAsRead } from './erasure.store.ts'

/** What sources said of projects names persons, too: takes out of it who is erased. Read once, for there may be many to erase. */
export function projectForgetter(unit: UnitOfWork): (name: string) => void {
  let rows: { id: string; draft: DraftProject }[] | undefined
  return (name) => {
    rows ??= projectsAsRead(unit.db).map(({ id, raw }) => ({ id, draft: JSON.parse(raw) as DraftProject }))
    for (const row of rows) {
      const contacts = row.draft.contacts.filter((contact) => fold(contact.name) !== fold(name))
      if (contacts.length === row.draft.contacts.length) continue
      row.draft = { ...row.draft, contacts }
      unit.update('import_row', row.id, { raw_json: JSON.stringify(row.draft) })
    }
  }
}
