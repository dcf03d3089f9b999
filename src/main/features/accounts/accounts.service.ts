import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type Account, type AccountRow, type ChapterKind, ChapterKind as ChapterKinds } from '#shared/model/account.ts'
import type { Language } from '#shared/model/language.ts'
import { addDays, addMonths } from '#shared/rules/calendar.ts'
import { type AccountRecord, accountRecords, chapterRecords, nextPosition } from './accounts.store.ts'

const toRow = ({ language, ...record }: AccountRecord): AccountRow => ({ ...record, language: language as Language })

export const accountRows = ({ db }: ReadUnit): AccountRow[] => accountRecords(db).map(toRow)

/** Throws record.not-found. */
export function loadAccount({ db }: ReadUnit, id: string): Account {
  const record = accountRecords(db).find((each) => each.id === id)
  if (!record) throw new AppError('record.not-found', { id })
  const chapters = chapterRecords(db, id).map(({ kind, isIncluded, ...chapter }) => ({
    ...chapter,
    kind: ChapterKinds.parse(kind),
    isIncluded: isIncluded === 1
  }))
  return { ...toRow(record), chapters }
}

interface NewAccount {
  title: string
  from: string
  to: string
  language: Language
}

interface NewChapter {
  kind: ChapterKind
  heading?: string
  isIncluded?: boolean
}

/** In this order an account begins: what happened, what came of it, who is with us, what we did. */
const usual: readonly ChapterKind[] = [
  ...(['text', 'milestones', 'partners', 'types', 'places', 'focus', 'projects', 'outcomes', 'initiatives'] as const),
  ...(['statements', 'outreach', 'silent', 'lists', 'follow-ups', 'totals'] as const)
]
/** For those who work with the cards more than for those who read an account. */
const internal: ReadonlySet<ChapterKind> = new Set(['silent', 'lists', 'follow-ups'])

/** Adds an account and gives its id. Throws input.invalid. */
export function createAccount(unit: UnitOfWork, wanted: NewAccount, chapters: readonly NewChapter[] = usualChapters): string {
  const id = unit.insert('annual_account', { title: wanted.title.normalize('NFC'), language: wanted.language, ...periodOf(wanted) })
  for (const chapter of chapters) addChapter(unit, id, chapter)
  return id
}

const usualChapters = usual.map((kind): NewChapter => ({ kind, isIncluded: !internal.has(kind) }))

function periodOf({ from, to }: { from: string; to: string }) {
  if (to < from) throw new AppError('input.invalid', { field: 'to' })
  return { period_from: from, period_to: to }
}

/** The next year of an account. Gives its id. Throws record.not-found. */
export function createNextAccount(unit: UnitOfWork, id: string): string {
  const { title, from, to, language, chapters } = loadAccount(unit, id)
  const next = { from: addMonths(from, 12), to: addDays(addMonths(addDays(to, 1), 12), -1) }
  const years = [from, to].map((day) => day.slice(0, 4))
  const renamed = title.replace(/\b(19|20|21)\d\d\b/g, (year) => (years.includes(year) ? String(Number(year) + 1) : year))
  return createAccount(unit, { title: renamed, language, ...next }, chapters)
}

/** Throws record.changed-elsewhere, input.invalid. */
export function updateAccount(
  unit: UnitOfWork,
  id: string,
  version: number,
  patch: { [K in keyof NewAccount]?: NewAccount[K] | undefined }
): void {
  const row = unit.load('annual_account', id)
  const { title, language, from = row.period_from, to = row.period_to } = patch
  unit.update(
    'annual_account',
    id,
    {
      ...periodOf({ from, to }),
      ...(title === undefined ? {} : { title: title.normalize('NFC') }),
      ...(language === undefined ? {} : { language })
    },
    { version }
  )
}

/** Into the trash, with its chapters. Throws record.not-found. */
export function removeAccount(unit: UnitOfWork, id: string): void {
  unit.update('annual_account', loadAccount(unit, id).id, { deleted_at: unit.now })
}

export const addChapter = (unit: UnitOfWork, accountId: string, { kind, heading = '', isIncluded = true }: NewChapter): string =>
  unit.insert('annual_account_chapter', {
    annual_account_id: unit.load('annual_account', accountId).id,
    kind,
    heading: heading.trim().normalize('NFC'),
    is_included: isIncluded ? 1 : 0,
    position: nextPosition(unit.db, accountId)
  })

/** Throws record.changed-elsewhere. */
export function updateChapter(
  unit: UnitOfWork,
  id: string,
  version: number,
  { isIncluded, heading, text }: { isIncluded?: boolean | undefined; heading?: string | undefined; text?: string | undefined }
): void {
  unit.update(
    'annual_account_chapter',
    id,
    {
      ...(isIncluded === undefined ? {} : { is_included: isIncluded ? 1 : 0 }),
      ...(heading === undefined ? {} : { heading: heading.trim().normalize('NFC') }),
      ...(text === undefined ? {} : { text: text.normalize('NFC') })
    },
    { version }
  )
}

/** One place up or down among the chapters; at an end it stays. */
export function moveChapter(unit: UnitOfWork, id: string, by: -1 | 1): void {
  const ids = chapterRecords(unit.db, unit.load('annual_account_chapter', id).annual_account_id).map((chapter) => chapter.id)
  const [from, to] = [ids.indexOf(id), ids.indexOf(id) + by]
  if (to < 0 || to >= ids.length) return
  const moved = ids.toSpliced(from, 1).toSpliced(to, 0, id)
  for (const [position, each] of moved.entries()) unit.update('annual_account_chapter', each, { position })
}
