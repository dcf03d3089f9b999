/** Parts of the size of the letters, of a common sans serif; a little more than most take. */
const narrow = /[iljtfrI.,:;!|'’()[\]\-/ ]/
const wide = /[mwMWÆæœŒ@%]/
const capital = /\p{Lu}/u

/** About how wide a text is when it is drawn: who draws has no screen to measure on. */
export function textWidth(text: string, size: number): number {
  let parts = 0
  for (const sign of text) parts += narrow.test(sign) ? 0.37 : wide.test(sign) ? 0.93 : capital.test(sign) ? 0.7 : 0.59
  return parts * size
}
