/** The calendar day here, so many days from now. */
export function inDays(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return date.toLocaleDateString('sv-SE')
}

/** The calendar day here. */
export const today = (): string => inDays(0)
