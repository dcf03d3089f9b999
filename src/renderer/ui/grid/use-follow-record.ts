import { useEffect, useRef } from 'react'
import { HEAD } from './position.ts'
import { linesOf, type RowSource } from './types.ts'

interface FollowRecord<Row> {
  source: RowSource<Row>
  /** The line with the focus of the table. */
  line: number
  rowId: (row: Row) => string
  /** Whether the one who looks is at a row: with the focus of the page, or with the panel that shows it. */
  isAtRow: () => boolean
  /** The record stands on another line, or the nearest that is left does. */
  onMoved: (line: number, isAnother: boolean) => void
  /** Other rows than before, and nobody is at one of them. */
  onStart: () => void
  /** Another record has the focus than before, or it stands on another line. */
  onFocusRow: ((row: Row, line: number) => void) | undefined
}

/** So many rows on each side are asked for when the one with the focus is gone. */
const AROUND = 20
/** Tables that cannot say where a row stands are looked through up to here. */
const FEW = 5000

/** What is known of the row with the focus. */
interface Known {
  scope: string
  line: number
  /** Undefined until the row is here. */
  id: string | undefined
  near: readonly string[]
}

/** Sorting, filtering and what others change leave the focus on the same record, or on the nearest that is left. */
export function useFollowRecord<Row>({ source, line, rowId, isAtRow, onMoved, onStart, onFocusRow }: FollowRecord<Row>): void {
  const { arrivals } = source
  const rowNow = () => (line === HEAD ? undefined : source.rowAt(line))
  const first = rowNow()
  const known = useRef<Known>({ scope: source.scope, line, id: first && rowId(first), near: [] })
  const asked = useRef<Pick<Known, 'scope' | 'line'>>(undefined)
  const told = useRef({ id: known.current.id, line })

  const ask = (question: Pick<Known, 'scope' | 'line'>, ids: readonly string[]) => {
    asked.current = question
    void linesFor(source, rowId, ids).then((lines) => {
      if (asked.current !== question) return
      asked.current = undefined
      const nearest = lines.findIndex((each) => each !== null)
      const to = lines[nearest] ?? undefined
      known.current = { scope: question.scope, line: to ?? 0, id: undefined, near: [] }
      if (to === undefined) onStart()
      else onMoved(to, nearest > 0)
    })
  }

  const follow = () => {
    if (source.status !== 'ready') return
    const row = rowNow()
    const id = row && rowId(row)
    const { scope } = source
    const old = known.current
    if (asked.current?.scope === scope && asked.current.line === line) return
    asked.current = undefined
    const isNew = scope !== old.scope
    const isOther = isNew || (line === old.line && id !== undefined && old.id !== undefined && id !== old.id)
    if (isOther && line !== HEAD && old.id !== undefined && isAtRow()) return ask({ scope, line }, [old.id, ...old.near])
    if (isNew) onStart()
    const kept = line === old.line && !isNew ? old : { id: undefined, near: [] }
    known.current = row ? { scope, line, id, near: nearIds(source, line, rowId) } : { ...kept, scope, line }
    if (row === undefined || (id === told.current.id && line === told.current.line)) return
    const isFirst = told.current.id === undefined
    told.current = { id, line }
    if (!isFirst) onFocusRow?.(row, line)
  }
  const latest = useRef(follow)
  useEffect(() => {
    latest.current = follow
    follow()
  })
  useEffect(() => arrivals?.subscribe(() => latest.current()), [arrivals])
}

async function linesFor<Row>(
  source: RowSource<Row>,
  rowId: (row: Row) => string,
  ids: readonly string[]
): Promise<readonly (number | null)[]> {
  if (source.find) return source.find(ids)
  if (source.total > FEW) return []
  const lines = new Map((await source.loadAll()).map((row, line) => [rowId(row), line]))
  return ids.map((id) => lines.get(id) ?? null)
}

/** Ids of the rows around a line, the nearest first. */
function nearIds<Row>(source: RowSource<Row>, line: number, rowId: (row: Row) => string): string[] {
  const ids: string[] = []
  for (let step = 1; step <= AROUND; step++)
    for (const each of [line + step, line - step]) {
      const row = each >= 0 && each < linesOf(source) ? source.rowAt(each) : undefined
      if (row) ids.push(rowId(row))
    }
  return ids
}
