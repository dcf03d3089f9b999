import { distance } from 'fastest-levenshtein'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Hit } from '#shared/model/search.ts'
import { HitKind } from '#shared/model/working.ts'
import { fold } from '#shared/rules/fold.ts'
import { nameRank, searchedWords } from '#shared/rules/search/found-words.ts'
import { oneSlipAway } from '#shared/rules/search/one-slip.ts'
import { noteHits, partnerHits, personHits, projectHits, quotationHits, smallHits, statementHits } from './hits.service.ts'
import { type Named, notesWith, rowsSpelled, rowsWith } from './names.store.ts'
import { quotationsWith } from './quotations.store.ts'
import { smallRows } from './small.store.ts'
import { statementsWith } from './statements.store.ts'

interface Group {
  kind: HitKind
  hits: Hit[]
}

/** Cards: the table of each, and how what is found there is told. */
const cards = {
  person: { table: 'person', toHits: personHits },
  partner: { table: 'organisation', toHits: partnerHits },
  project: { table: 'project', toHits: projectHits }
} as const
const isCard = (kind: HitKind): kind is keyof typeof cards => kind in cards
/** With fewer hits than these, other spellings are looked for. */
const little = 3
/** From this length on, a word is looked for in notes, statements and quotations. */
const shortestText = 3

/** The best of each kind, kinds in their order, but for partners whose names are asked for; kinds without any are left out. */
export function findAll(
  { db }: ReadUnit,
  { text, limit, kinds = HitKind.options }: { text: string; limit: number; kinds?: HitKind[] | undefined }
): Group[] {
  const words = searchedWords(text)
  if (words.length === 0) return []
  const wanted = HitKind.options.filter((kind) => kinds.includes(kind))
  const groups = wanted.map((kind): Group => ({ kind, hits: hitsOf(db, kind, words, limit) }))
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const filled = count < little ? groups.map((group) => withOtherSpellings(db, group, words, limit)) : groups
  return partnersFirst(
    filled.filter(({ hits }) => hits.length > 0),
    words
  )
}

/** Where only the names of partners answer, as to "kommune", the persons who work there come behind. */
function partnersFirst(groups: readonly Group[], words: readonly string[]): Group[] {
  const best = ({ hits: [hit] }: Group) => nameRank(fold(hit?.title ?? ''), words)
  const [first, second, ...others] = groups
  if (first?.kind !== 'person' || second?.kind !== 'partner' || best(second) >= best(first)) return [...groups]
  return [second, first, ...others]
}

function hitsOf(db: Connection, kind: HitKind, words: readonly string[], limit: number): Hit[] {
  const isLong = words.some((word) => word.length >= shortestText)
  if (isCard(kind)) return cards[kind].toHits(db, ranked(rowsWith(db, cards[kind].table, words), words).slice(0, limit), words)
  switch (kind) {
    case 'activity':
      return isLong ? noteHits(db, notesWith(db, words, limit), words) : []
    case 'statement':
      return isLong ? statementHits(statementsWith(db, words, limit), words) : []
    case 'quotation':
      return isLong ? quotationHits(quotationsWith(db, words, limit), words) : []
    default:
      return smallHits(kind, ranked(smallRows(db, kind, words), words).slice(0, limit), words)
  }
}

/** Names that are the words first, then those that hold them, then what is found by something else; each by the alphabet. */
function ranked<Row extends { name: string; sortKey: string }>(rows: readonly Row[], words: readonly string[]): Row[] {
  return rows
    .map((row) => ({ row, rank: nameRank(fold(row.name), words) }))
    .sort((a, b) => a.rank - b.rank || (a.row.sortKey < b.row.sortKey ? -1 : 1))
    .map(({ row }) => row)
}

/** Cards with a name that is one slip away stand behind what was found as it was typed. */
function withOtherSpellings(db: Connection, group: Group, words: readonly string[], limit: number): Group {
  if (!isCard(group.kind)) return group
  const { table, toHits } = cards[group.kind]
  const spellings = words.map((word) => [word, ...oneSlipAway(word)])
  if (spellings.every(({ length }) => length === 1)) return group
  const known = new Set(group.hits.map(({ id }) => id))
  const near = rowsSpelled(db, table, spellings)
    .filter(({ id }) => !known.has(id))
    .flatMap((row) => spelled(row, words))
    .sort((a, b) => a.slips - b.slips || (a.row.sortKey < b.row.sortKey ? -1 : 1))
    .slice(0, limit - group.hits.length)
  return { ...group, hits: [...group.hits, ...near.flatMap(({ row, found }) => toHits(db, [row], found, 'spelling'))] }
}

/** The words of a name that were meant, and how far they are from what was typed; none when the name is not what is near. */
function spelled(row: Named, words: readonly string[]): { row: Named; found: string[]; slips: number }[] {
  const parts = fold(row.name).split(' ')
  const nearest = words.map((word) =>
    parts
      .map((part) => ({
        part,
        slips: Math.min(distance(word, part), distance(word, part.slice(0, word.length)), distance(word, part.slice(0, word.length + 1)))
      }))
      .sort((a, b) => a.slips - b.slips)
      .at(0)
  )
  // letters that changed places count two here
  if (nearest.some((each) => each === undefined || each.slips > 2)) return []
  return [{ row, found: nearest.flatMap((each) => each?.part ?? []), slips: nearest.reduce((sum, each) => sum + (each?.slips ?? 0), 0) }]
}
