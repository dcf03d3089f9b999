import type { Value } from './find-values.ts'
import type { TextScores } from './text-scores.ts'
import type { LabelRole } from './words/label-words.ts'
import type { Noise } from './words/noise-words.ts'

/** The smallest thing that is read: an address, a number, a link, a stretch of text, a paragraph of prose, or noise. */
export type Piece = {
  kind: 'text' | 'prose' | Value['kind'] | 'noise'
  text: string
  line: number
  /** Its place among the pieces of the page. */
  at: number
  opensLine: boolean
  /** What stood between this and the piece before it on the same line. */
  joint: string
  /** What a label before it, or the head of its column, says it is. */
  role: LabelRole | null
  marks: readonly string[]
  blanksBefore: number
  noise: Noise
  quoted: boolean
  scores: TextScores
}
