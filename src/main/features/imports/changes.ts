import type { FieldDiff } from '#shared/model/review.ts'
import { comparable } from '#shared/rules/matching/same-text.ts'
import { mergedList, threeWay, threeWayList, type Verdict } from '#shared/rules/matching/three-way.ts'
import { type Point, textsOf } from './written-points.ts'

/** A field that differs, and what becomes of it. */
export interface Change extends FieldDiff {
  /** Waits for the user's word; until then what stands in the card file is kept. */
  readonly open: boolean
  /** What a list of addresses, numbers or tags becomes. */
  readonly list: readonly string[]
}

/** One field as the source had it last time (undefined: never read), as read now, as corrected in the review, and in the card file. */
interface Sides<Value> {
  base: Value | undefined
  read: Value
  theirs: Value
  mine: Value
}

type Decision = boolean | undefined
const nothing: Change[] = []

/** An answer of the user wins; else news of the source are followed where nobody else changed the field. */
export function changeOf(
  field: string,
  texts: { old: string; new: string },
  verdict: Verdict,
  decision: Decision,
  list: string[] = []
): Change {
  const take = decision ?? verdict === 'theirs'
  return { field, ...texts, mine: verdict !== 'theirs', take, open: verdict === 'both' && decision === undefined, list }
}

/** key says how values are compared. */
export function textChange(field: string, sides: Sides<string>, decision: Decision, key: (text: string) => string = comparable): Change[] {
  const { base, read, theirs, mine } = sides
  if (theirs === '' || theirs === mine) return nothing
  const corrected = theirs !== read
  const verdict = threeWay(base === undefined || corrected ? undefined : key(base), key(theirs), key(mine))
  return verdict === 'same' ? nothing : [changeOf(field, { old: mine, new: theirs }, verdict, decision)]
}

/** A name is never changed by a source that did not give it: without a last time both count. */
export function nameChange(sides: Sides<string>, decision: Decision): Change[] {
  const guessed = sides.base === undefined && sides.theirs === sides.read && sides.mine !== ''
  return textChange('name', sides, decision).map((change) =>
    guessed ? changeOf('name', { old: change.old, new: change.new }, 'both', decision) : change
  )
}

/** A point that is known keeps its spelling. */
export function listChange(field: string, sides: Sides<readonly Point[]>, decision: Decision): Change[] {
  if (sides.theirs.length === 0) return nothing
  const keys = (points: readonly Point[]) => points.map(({ key }) => key)
  const base = sides.base && keys(sides.base)
  const [read, theirs, mine] = [keys(sides.read), keys(sides.theirs), keys(sides.mine)]
  const corrected = sides.theirs !== sides.read && theirs.join('\n') !== read.join('\n')
  const verdict = threeWayList(corrected ? undefined : base, theirs, mine)
  if (verdict === 'same') return nothing
  const points = new Map([...sides.theirs, ...sides.mine].map((point) => [point.key, point]))
  const list = mergedList(base, theirs, mine).map((key) => points.get(key)?.text() ?? key)
  return [changeOf(field, { old: textsOf(sides.mine).join(', '), new: list.join(', ') }, verdict, decision, list)]
}

/** Tags are only added: what else a record is tagged with is nobody's business. One that was taken off by hand stays off. */
export function unionChange(field: string, sides: Sides<readonly string[]>, decision: Decision, key: (text: string) => string): Change[] {
  const { base = [], theirs, mine } = sides
  if (theirs.length === 0) return nothing
  const [had, has] = [new Set(base.map(key)), new Set(mine.map(key))]
  const missing = theirs.filter((value) => !has.has(key(value)))
  if (missing.length === 0) return nothing
  const isNews = missing.some((value) => !had.has(key(value)))
  const list = [...mine, ...missing]
  return [changeOf(field, { old: mine.join(', '), new: list.join(', ') }, isNews ? 'theirs' : 'mine', decision, list)]
}

/** A cell that says so empties the field; what was filled in again by hand since stays. */
export function clearChange(field: string, mine: string, before: ReadonlySet<string>, decision: Decision): Change[] {
  return mine === '' ? nothing : [changeOf(field, { old: mine, new: '' }, before.has(field) ? 'mine' : 'theirs', decision)]
}
