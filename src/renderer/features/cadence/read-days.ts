const most = 3650

/** Days as they are written in a field: null for none, undefined for what is no number of days. */
export function readDays(text: string): number | null | undefined {
  const written = text.trim()
  if (written === '') return null
  const days = /^\d{1,4}$/.test(written) ? Number(written) : 0
  return days >= 1 && days <= most ? days : undefined
}
