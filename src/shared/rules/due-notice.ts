interface DueCounts {
  overdue: number
  today: number
}

/** What the number on the icon of the program says: promises that are due. */
export const dueCount = ({ overdue, today }: DueCounts): number => overdue + today

/**
 * Whether the desktop is told of what is due: once a day, and again on that day only when more has come. Told is the day and the number
 * of the last time.
 */
export function isNews(counts: DueCounts, day: string, told: { day: string; count: number } | undefined): boolean {
  const count = dueCount(counts)
  if (count === 0) return false
  return told === undefined || told.day !== day || count > told.count
}
