import { addressesOf, pointsOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { Language } from '#shared/model/language.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { Inquiry } from './inquiry.ts'
import { customRecords, statementRecords, tagRecords } from './known.store.ts'
import type { Content } from './known.ts'

/** What records hold beyond their own row, looked up for many at once; what the source does not speak of is not looked up. */
export class Contents implements Content {
  readonly #statements = new Map<string, string>()
  readonly #points = new Map<string, readonly ContactPoint[]>()
  readonly #tags = new Map<string, string[]>()
  readonly #addresses = new Map<string, readonly DraftAddress[]>()
  readonly #customs = new Map<string, string>()
  readonly #known = new Set<string>()
  readonly #hasDetails: boolean

  constructor({ draft }: Inquiry) {
    const persons = [...draft.loose, ...draft.partners.flatMap(({ contacts }) => contacts)]
    this.#hasDetails = draft.partners.some(({ details }) => details) || persons.some(({ details }) => details)
  }

  learn({ db }: ReadUnit, asked: { partnerIds: readonly string[]; personIds: readonly string[] }): void {
    const news = (ids: readonly string[]) => ids.filter((id) => !this.#known.has(id) && this.#known.add(id))
    const partnerIds = news(asked.partnerIds)
    const ids = [...partnerIds, ...news(asked.personIds)]
    if (partnerIds.length > 0) {
      for (const { id, value } of statementRecords(db, partnerIds)) this.#statements.set(id, value)
      for (const [id, points] of pointsOf(db, partnerIds)) this.#points.set(id, points)
    }
    if (!this.#hasDetails || ids.length === 0) return
    for (const { id, value } of tagRecords(db, ids)) this.#tags.set(id, [...(this.#tags.get(id) ?? []), value])
    for (const [id, addresses] of addressesOf(db, ids)) this.#addresses.set(id, addresses)
    for (const { id, key, value } of customRecords(db, ids)) this.#customs.set(`${id} ${key}`, value)
  }

  statement(partnerId: string, language: Language): string {
    return this.#statements.get(`${partnerId} ${language}`) ?? ''
  }

  points(partnerId: string): readonly ContactPoint[] {
    return this.#points.get(partnerId) ?? []
  }

  tags(id: string): readonly string[] {
    return this.#tags.get(id) ?? []
  }

  addresses(id: string): readonly DraftAddress[] {
    return this.#addresses.get(id) ?? []
  }

  custom(id: string, label: string): string {
    return this.#customs.get(`${id} ${label}`) ?? ''
  }
}
