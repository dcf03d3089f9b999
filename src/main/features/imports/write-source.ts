import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { ColumnMapping, Mapping } from '#shared/model/mapping.ts'
import { headerFingerprint } from '#shared/rules/mapping/header-fingerprint.ts'
import type { Inquiry } from './inquiry.ts'
import { sourceKind } from './memory.store.ts'
import type { Source } from './source.ts'

/** The source of an import, made where there was none, with the mapping that the next file with these columns begins with. */
export function writeSource(unit: UnitOfWork, { kind, table }: Inquiry, source: Pick<Source, 'id' | 'name'>): string {
  const id = source.id ?? unit.insert('import_source', { name: source.name, kind: sourceKind(kind) })
  const fingerprint = table ? headerFingerprint(table.columns.map(({ header }) => header)) : ''
  if (!table || fingerprint === '') return id
  const mapping: Mapping = { columns: table.columns.map(profileColumn), organisations: table.organisations }
  unit.update('import_source', id, { header_fingerprint: fingerprint, mapping_json: JSON.stringify(mapping) })
  return id
}

/** In one order, so that the same mapping is the same text. */
const profileColumn = ({ header, target, label, group, custom, policy }: ColumnMapping): ColumnMapping => ({
  header,
  target,
  ...(label === undefined ? {} : { label }),
  ...(group === undefined ? {} : { group }),
  ...(custom === undefined ? {} : { custom }),
  ...(policy === undefined ? {} : { policy }),
  by: 'profile'
})
