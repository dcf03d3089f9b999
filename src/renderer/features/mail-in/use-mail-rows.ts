import { useCallback, useMemo, useState } from 'react'
import type { MailKind, MailRow } from '#shared/model/mail-in.ts'
import { client } from '../../lib/api.ts'
import { allTicked, noTicks, type RowSource, type Ticks, useEachArrival, usePagedRows } from '../../ui/grid/index.ts'
import { type EditMails, mailRowsKey, ofMails } from './use-mail-review.ts'

/** The mails of a tab in pages; the focus of the table decides which of them is at hand. */
export function useMailRows(id: string, kind: MailKind | null) {
  const source = useEachArrival(
    usePagedRows<MailRow>({
      queryKey: [...mailRowsKey(id), kind],
      fetchPage: (offset, limit, signal) => client.mailIn.rows({ id, kind, offset, limit }, { signal }),
      meta: ofMails
    })
  )
  const [focus, setFocus] = useState<{ kind: MailKind | null; index: number }>({ kind, index: 0 })
  const index = focus.kind === kind ? Math.min(focus.index, Math.max(0, source.total - 1)) : 0
  const row = source.rowAt(index)
  const follow = useCallback((_row: MailRow, place: number) => setFocus({ kind, index: place }), [kind])
  const at = useMemo(() => (row ? { row, index } : undefined), [row, index])
  return { source, at, follow }
}

/** The ticks lie with the host: the table shows them, and what it changes is said to the host. */
export function useMailTicks(source: RowSource<MailRow>, kind: MailKind | null, edit: EditMails) {
  const ticks = useMemo(() => ticksOf(source), [source])
  const onTicks = (next: Ticks) => {
    if (next === allTicked || next === noTicks) return edit({ do: 'include-all', kind, include: next.all })
    const changed = [...next.ids].filter((each) => !ticks.ids.has(each)).concat([...ticks.ids].filter((each) => !next.ids.has(each)))
    if (changed.length > 0) edit(...changed.map((rowId) => ({ do: 'include' as const, rowId, include: !next.ids.has(rowId) })))
  }
  return { ticks, onTicks }
}

/** Everything but the rows that are known to be left out. */
function ticksOf({ total, rowAt }: RowSource<MailRow>): Ticks {
  const left = new Set<string>()
  for (let index = 0; index < total; index++) {
    const row = rowAt(index)
    if (row && !row.include) left.add(row.id)
  }
  return { all: true, ids: left }
}
