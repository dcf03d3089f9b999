/** Danish numbers as people say them, "20 00 12 34"; others with their country code in front. */
export function shownPhone(value: string): string {
  const danish = /^\+45(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(value)
  return danish ? danish.slice(1).join(' ') : value
}
