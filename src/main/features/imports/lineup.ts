import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { correctEntry, correctLoose, entriesOf, looseLines, type PageEntry, type PersonLine } from './entries.ts'
import { type Inquiry, placeOf } from './inquiry.ts'
import type { PlacedLine } from './person-identities.ts'

/**
 * All lines of a source by number: those of the entries in their order, then those who stand under none. Places are the entries, and one
 * for each of the others.
 */
export class Lineup {
  readonly entries: PageEntry[]
  readonly loose: PersonLine[]
  readonly lines: PlacedLine[]
  /** The number of the first line of each entry. */
  readonly #starts: number[] = []

  constructor(inquiry: Inquiry) {
    this.entries = entriesOf(inquiry)
    this.loose = looseLines(inquiry)
    this.lines = []
    for (const [place, { lines }] of this.entries.entries()) {
      this.#starts.push(this.lines.length)
      for (const line of lines) this.lines.push({ line, place, partnerId: undefined })
    }
    const places = this.entries.length
    for (const [at, line] of this.loose.entries()) this.lines.push({ line, place: places + at, partnerId: '' })
  }

  /** The numbers of the lines of an entry. */
  linesOf(place: number): { start: number; count: number } {
    return { start: this.#starts[place] ?? 0, count: this.entries[place]?.lines.length ?? 0 }
  }

  numbersOf(place: number): number[] {
    const { start, count } = this.linesOf(place)
    return Array.from({ length: count }, (_line, at) => start + at)
  }

  /** Where a row that was read stands: the place of its entry, and its number if it is a person's. */
  find(rowId: string): { place: number; line: number | undefined } | undefined {
    const found = placeOf(rowId)
    if (!found) return undefined
    if (found.list === 'loose') return { place: this.entries.length + found.at, line: this.lines.length - this.loose.length + found.at }
    return { place: found.at, line: found.person === undefined ? undefined : this.linesOf(found.at).start + found.person }
  }

  /** Puts right what was said about an entry, or about one who stands under none. Gives the numbers of the lines of which something else is to be said now. */
  correct(inquiry: Inquiry, place: number): number[] {
    const entry = this.entries[place]
    if (entry) {
      const now = correctEntry(inquiry, entry)
      this.entries[place] = now
      const { start } = this.linesOf(place)
      const others = now.lines.flatMap((line, at) => this.#put(start + at, line))
      // its name stands in what is said of its persons
      return now.draft.name.value === entry.draft.name.value ? others : this.numbersOf(place)
    }
    const at = place - this.entries.length
    const line = this.loose[at]
    if (!line) return []
    const now = correctLoose(inquiry, line)
    this.loose[at] = now
    return this.#put(this.lines.length - this.loose.length + at, now)
  }

  /** Puts another saying in the place of an entry's own; its persons stay. */
  sayPartner(place: number, read: DraftPartner): void {
    const entry = this.entries[place]
    if (entry) this.entries[place] = { ...entry, read, draft: read }
  }

  /** The same of a person. */
  sayPerson(number: number, read: DraftPerson): void {
    const before = this.lines[number]
    if (!before) return
    const line = { ...before.line, read, draft: read }
    this.lines[number] = { ...before, line }
    const entry = this.entries[before.place]
    if (!entry) this.loose[before.place - this.entries.length] = line
    else this.entries[before.place] = { ...entry, lines: entry.lines.with(number - this.linesOf(before.place).start, line) }
  }

  #put(number: number, line: PersonLine): number[] {
    const before = this.lines[number]
    if (!before || before.line === line) return []
    this.lines[number] = { ...before, line }
    return [number]
  }

  /** Says which known partner the lines of an entry stand under. */
  stand(place: number, partnerId: string | undefined): void {
    for (const number of this.numbersOf(place)) {
      const before = this.lines[number]
      if (before && before.partnerId !== partnerId) this.lines[number] = { ...before, partnerId }
    }
  }
}
