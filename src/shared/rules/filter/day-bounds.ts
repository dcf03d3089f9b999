import type { FilterCondition, RelativeUnit } from '../../model/filter.ts'

type DayCondition = Extract<FilterCondition, { kind: 'day' | 'days' | 'relative' }>

/** From one day on until the day before another; null is open. ISO instants compare with these days as text. */
export interface DayBounds {
  readonly from: string | null
  readonly until: string | null
}

/** The days that are asked for, seen from today (ISO days). */
export function dayBounds(node: DayCondition, today: string): DayBounds {
  if (node.kind === 'days') return { from: node.from, until: dayAfter(node.to) }
  if (node.kind === 'relative') return relativeBounds(node, today)
  switch (node.op) {
    case '<':
      return { from: null, until: node.day }
    case '<=':
      return { from: null, until: dayAfter(node.day) }
    case '>':
      return { from: dayAfter(node.day), until: null }
    case '>=':
      return { from: node.day, until: null }
    case '=':
      return { from: node.day, until: dayAfter(node.day) }
  }
}

function relativeBounds({ op, count, unit }: Extract<DayCondition, { kind: 'relative' }>, today: string): DayBounds {
  if (op === 'older') return { from: null, until: moved(today, -count, unit) }
  if (op === 'last') return { from: moved(today, -count, unit), until: dayAfter(today) }
  return { from: today, until: dayAfter(moved(today, count, unit)) }
}

export const dayAfter = (day: string): string => moved(day, 1, 'day')

/** A day so much later or earlier; the 31st is the last day of a shorter month. */
function moved(day: string, count: number, unit: RelativeUnit): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (unit === 'day' || unit === 'week') date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1))
  else {
    const wanted = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + count * (unit === 'year' ? 12 : 1))
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(wanted, last))
  }
  const year = date.getUTCFullYear()
  if (year < 0) return '0000-01-01'
  return year > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10)
}
