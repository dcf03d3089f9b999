import type { SourceProblem } from '#shared/model/source-draft.ts'
import type { Property } from './decode-property.ts'
import { problem } from './problems.ts'

/** Characters of a text field; what is more is cut, and told. */
const mostText = 64 * 1024
/** Base64 of a picture of 2 MB. */
const mostPicture = Math.ceil((2 * 1024 * 1024) / 3) * 4 + 100

/** The property, with no more in it than a field may hold. A file that is too large goes as a whole: half of it is nothing. */
export function limited(property: Property, problems: SourceProblem[]): Property {
  const { name, value, line } = property
  const isFile = property.binary || name === 'PHOTO' || /^data:/i.test(value)
  const most = name === 'PHOTO' ? mostPicture : mostText
  if (value.length <= most) return property
  problems.push(problem('cell.too-long', line, name, isFile ? 'error' : 'warn', value.slice(0, 60)))
  return { ...property, value: isFile ? '' : cut(value, most) }
}

/** Never within an escape or a sign of two halves. */
function cut(text: string, most: number): string {
  const end = /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most
  const kept = text.slice(0, end)
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(kept.slice(-100)) ? kept.slice(0, -1) : kept
}
