import type { SlashDay } from '#shared/rules/slash-day.ts'

interface Part {
  text: string
  mark: 'name' | 'day' | undefined
}

/** A note in pieces: the names that are mentioned, the day that is promised, and what is between them. */
export function markedParts(text: string, mentioned: readonly { name: string }[], slash: SlashDay | undefined): Part[] {
  const marks: { from: number; to: number; mark: Part['mark'] }[] = mentioned.flatMap(({ name }) => {
    const from = text.indexOf(`@${name}`)
    return from < 0 ? [] : [{ from, to: from + name.length + 1, mark: 'name' as const }]
  })
  if (slash) marks.push({ from: slash.from, to: slash.to, mark: 'day' })
  const parts: Part[] = []
  let at = 0
  for (const { from, to, mark } of marks.sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    if (from > at) parts.push({ text: text.slice(at, from), mark: undefined })
    parts.push({ text: text.slice(from, to), mark })
    at = to
  }
  return [...parts, { text: text.slice(at), mark: undefined }]
}
