const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u02ff]*$/
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u
const joining = /^\p{M}|^\u200b/u

let segmenter: Intl.Segmenter | undefined
function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('da')
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

const widthOf = (grapheme: string) => (wide.test(grapheme) ? 2 : joining.test(grapheme) ? 0 : 1)

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + widthOf(grapheme), 0)
}

/** As much of a text as fits into the columns, with "…" where something was cut off. */
export function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  let room = columns - 1
  for (const grapheme of graphemes(text)) {
    room -= widthOf(grapheme)
    if (room < 0) break
    kept += grapheme
  }
  return `${kept}…`
}
