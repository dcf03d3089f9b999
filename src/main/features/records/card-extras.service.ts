import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type CardExtra, extraRow } from './card-extras.store.ts'
import type { Owner } from './owner.ts'

/** Keeps what a card says beyond the model, for the way back to a card; what it does not say stays as it was kept before. */
export function keepCardExtra(unit: UnitOfWork, owner: Owner, said: CardExtra): void {
  if (said.additional === '' && said.suffix === '' && said.birthday === null && said.lines.length === 0) return
  const row = extraRow(unit.db, owner.id)
  const known = row && (JSON.parse(row.lines) as CardExtra)
  const extra: CardExtra = {
    additional: said.additional || (known?.additional ?? ''),
    suffix: said.suffix || (known?.suffix ?? ''),
    birthday: said.birthday ?? known?.birthday ?? null,
    lines: said.lines.length > 0 ? said.lines : (known?.lines ?? [])
  }
  const text = JSON.stringify(extra)
  if (row) unit.update('card_extra', row.id, { lines_json: text })
  else unit.insert('card_extra', { entity: owner.type, entity_id: owner.id, lines_json: text })
}
