import type { Streamed } from '#shared/contract/imports.ts'
import type { DraftFlag } from '#shared/model/draft.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import type { GoingOn } from './go-on.ts'
import { allRows, type JudgedPartner, type JudgedPerson, type Judgement } from './judgement.ts'
import { NumberSet } from './number-set.ts'

/** Problems that are told one by one; the rest is only counted. */
const most = 200

const noCounts = () => ({ create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 })

/** What the parts of a stream come to. */
export class Tally {
  /** The number of the next row. */
  row = 0
  optOuts = 0
  #isTicked = false
  readonly #summary = { partners: noCounts(), persons: noCounts(), problems: 0, leftovers: 0 }
  readonly #unchanged = { partners: new NumberSet(), persons: new NumberSet() }
  readonly #problems: SourceProblem[] = []
  readonly #flags: DraftFlag[] = []

  /** A row that goes on with an earlier one is no other. Gives the names of those that are counted already. */
  add({ problems, leftovers }: SourceDraft, judgement: Judgement, goingOn: GoingOn | undefined): ReadonlySet<string> {
    const flags: DraftFlag[] = []
    const counted = new Set<string>()
    for (const row of allRows(judgement)) {
      if (row.include) this.#isTicked = true
      flags.push(...row.flags)
      if (!this.#count(row, goingOn?.rows.has(row.id) ?? false)) counted.add(row.id)
    }
    this.#summary.leftovers += leftovers.length
    this.#summary.problems += problems.length + (goingOn?.problems.length ?? 0) + flags.length
    this.#problems.push(...first([...problems, ...(goingOn?.problems ?? [])], this.#problems))
    this.#flags.push(...first(flags, this.#flags))
    return counted
  }

  /** Whom earlier rows left as he was and this one changes is changed. */
  #count({ disposition, record, ...row }: JudgedPartner | JudgedPerson, goesOn: boolean): boolean {
    const what = 'persons' in row ? 'partners' : 'persons'
    const [counts, unchanged] = [this.#summary[what], this.#unchanged[what]]
    if (goesOn && !(record && disposition === 'update' && unchanged.has(record.seq))) return false
    if (goesOn) counts.unchanged--
    counts[disposition]++
    if (record && disposition === 'unchanged') unchanged.add(record.seq)
    else if (record) unchanged.delete(record.seq)
    return true
  }

  get hasRows(): boolean {
    return this.row > 0
  }

  /** Nothing was read that anybody could do anything about. */
  get isEmpty(): boolean {
    return !this.hasRows && this.optOuts === 0 && this.#summary.problems === 0
  }

  get isChosen(): boolean {
    return this.#isTicked || this.optOuts > 0
  }

  /** How many were named. */
  get read(): { partners: number; persons: number } {
    const all = ({ create, update, unchanged, conflict }: ReturnType<typeof noCounts>) => create + update + unchanged + conflict
    return { partners: all(this.#summary.partners), persons: all(this.#summary.persons) }
  }

  get answer(): Pick<Streamed, 'summary' | 'problems' | 'flags'> {
    return { summary: this.#summary, problems: this.#problems, flags: this.#flags }
  }
}

/** As many of a part as there is room for, in the order of the file. */
const first = <Line extends { line: number }>(lines: readonly Line[], told: readonly Line[]): Line[] =>
  told.length >= most ? [] : lines.toSorted((one, other) => one.line - other.line).slice(0, most - told.length)
