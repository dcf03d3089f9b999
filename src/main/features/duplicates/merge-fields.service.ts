import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DuplicateEntity, MergeField } from '#shared/model/duplicate.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { cardRow, customValues, openRoles, statements } from './merge.store.ts'

type Kind = MergeField['kind']

const columns: Readonly<Record<DuplicateEntity, readonly (readonly [Kind, string])[]>> = {
  person: [
    ['givenName', 'given_name'],
    ['familyName', 'family_name'],
    ['honorific', 'honorific'],
    ['language', 'language'],
    ['salutation', 'salutation_override'],
    ['notes', 'notes']
  ],
  organisation: [
    ['name', 'name'],
    ['shortName', 'short_name'],
    ['type', 'organisation_type'],
    ['cvr', 'cvr'],
    ['website', 'website'],
    ['notes', 'notes']
  ]
}

/** The column of a card in which values of a kind stand; undefined of those that stand elsewhere. */
export const columnOf = (entity: DuplicateEntity, kind: Kind): string | undefined => columns[entity].find(([own]) => own === kind)?.[1]

/** Every value of which there can be one, as both cards have it and with what is proposed: the winner's, unless it is empty or says less. */
export function mergeFields({ db }: Pick<ReadUnit, 'db'>, entity: DuplicateEntity, winnerId: string, loserId: string): MergeField[] {
  const [winner, loser] = [winnerId, loserId].map((id) => cardRow(db, entity, id))
  const own = columns[entity].map(([kind, column]) => field(column, kind, '', winner?.[column], loser?.[column]))
  return [...own, ...(entity === 'person' ? titles(db, winnerId, loserId) : said(db, winnerId, loserId)), ...customs(db, winnerId, loserId)]
}

function field(key: string, kind: Kind, label: string, winner: unknown, loser: unknown): MergeField {
  const [mine, theirs] = [winner, loser].map((value) => String(value ?? ''))
  const [one = '', two = ''] = [mine, theirs]
  const isAdded = one !== '' && two !== '' && one !== two && kind === 'notes' && !one.includes(two)
  return {
    key,
    kind,
    label,
    winner: one,
    loser: two,
    choice: isAdded ? 'both' : (one === '' && two !== '') || saysMore(kind, two, one) ? 'loser' : 'winner',
    canBoth: kind === 'notes' && one !== '' && two !== '',
    isConflict: one !== '' && two !== '' && fold(one) !== fold(two) && !saysMore(kind, one, two) && !saysMore(kind, two, one)
  }
}

/** "Anne Mette" says more than "Anne", "Anna" more than "A.". */
function saysMore(kind: Kind, value: string, than: string): boolean {
  if (kind !== 'givenName' && kind !== 'familyName') return false
  const [words, others] = [foldWords(value), foldWords(than)]
  if (words.length < others.length || fold(value) === fold(than)) return false
  return others.every((other, at) => words.includes(other) || (other.length === 1 && words[at]?.startsWith(other) === true))
}

/** At partners where both have an open role: there is one from now on. */
function titles(db: ReadUnit['db'], winnerId: string, loserId: string): MergeField[] {
  const others = new Map(openRoles(db, loserId).map((role) => [role.partnerId, role.title]))
  return openRoles(db, winnerId).flatMap(({ partnerId, partnerName, title }) => {
    const other = others.get(partnerId)
    return other === undefined ? [] : [field(`title:${partnerId}`, 'title', partnerName, title, other)]
  })
}

function said(db: ReadUnit['db'], winnerId: string, loserId: string): MergeField[] {
  const others = new Map(statements(db, loserId).map(({ language, text }) => [language, text]))
  return statements(db, winnerId).flatMap(({ language, text }) => {
    const other = others.get(language)
    return other === undefined ? [] : [field(`statement:${language}`, 'statement', language, text, other)]
  })
}

function customs(db: ReadUnit['db'], winnerId: string, loserId: string): MergeField[] {
  const others = new Map(customValues(db, loserId).map(({ id, value }) => [id, value]))
  return customValues(db, winnerId).flatMap(({ id, label, value }) => {
    const other = others.get(id)
    return other === undefined ? [] : [field(`custom:${id}`, 'custom', label, value, other)]
  })
}
