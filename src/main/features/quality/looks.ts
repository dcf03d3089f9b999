import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import { civilNumbers, maskedExcerpt } from '#shared/rules/quality/civil-number.ts'
import { retiredInUse, wrongAddresses, wrongNumbers } from './address-looks.service.ts'
import { oldStatements, unverifiedRoles } from './aged.store.ts'
import type { Found } from './found.ts'
import { doubtfulMail } from './mail-look.service.ts'
import { blanksOf } from './missing.store.ts'
import { doubtfulGreetings, twoSpellings } from './name-looks.service.ts'
import { textsWithFigures } from './texts.store.ts'

/** The day so many months before; the last day of a shorter month. */
function monthsBefore(now: string, months: number): string {
  const day = new Date(now)
  const month = day.getUTCMonth() - months
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last))).toISOString().slice(0, 10)
}

/** What is not filled in, on all cards or on one. */
export const blanks = ({ db }: ReadUnit, record?: Parameters<typeof blanksOf>[1]): Found[] =>
  blanksOf(db, record).map((found) =>
    found.rule === 'type-missing' ? { ...found, suggestion: proposeOrganisationType(found.suggestion ?? '') } : found
  )

const civilNumbersInTexts = ({ db }: ReadUnit): Found[] =>
  textsWithFigures(db).flatMap(({ entity, entityId, field, part, text }): Found[] => {
    const numbers = civilNumbers(text).map(({ from, to }) => text.slice(from, to))
    if (numbers.length === 0) return []
    const which = field === 'notes' ? '' : part
    return [
      {
        ...{ rule: 'civil-number', entity, entityId, field, part: which, suggestion: null },
        ...{ value: maskedExcerpt(text), about: numbers.join(' ') }
      }
    ]
  })

/** Every way to look at the cards. Each finds issues of one rule or of several, and no two those of the same. */
export const looks: readonly ((unit: ReadUnit) => Found[])[] = [
  (unit) => blanks(unit),
  wrongAddresses,
  wrongNumbers,
  retiredInUse,
  doubtfulMail,
  doubtfulGreetings,
  twoSpellings,
  civilNumbersInTexts,
  ({ db, now }) => oldStatements(db, monthsBefore(now, 24)),
  ({ db, now }) => unverifiedRoles(db, monthsBefore(now, 12))
]
