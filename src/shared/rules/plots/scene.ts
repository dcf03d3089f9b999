/** A colour by what it is for; who draws knows how it looks. */
export type Tone = 'ink' | 'ink-2' | 'line' | 'paper' | 'chart-1' | 'chart-2' | 'chart-3'

/** How a piece is filled: series are told apart by pattern too, so that no colour is needed. */
export type Fill = Tone | 'series-1' | 'series-2' | 'series-3' | 'none'

export type Shape =
  | { readonly kind: 'rect'; x: number; y: number; width: number; height: number; fill: Fill; radius?: number }
  | { readonly kind: 'line'; x1: number; y1: number; x2: number; y2: number; tone: Tone }
  | {
      readonly kind: 'text'
      x: number
      y: number
      text: string
      tone: Tone
      size: number
      anchor: 'start' | 'middle' | 'end'
      strong?: boolean
    }
  /** A small square on its corner: something happened here. */
  | { readonly kind: 'mark'; x: number; y: number; tone: Tone }

/** Shapes that belong together; of the piece at a place of what is told, or of the whole drawing. */
export interface Piece {
  readonly at: number | null
  readonly label: string
  readonly shapes: readonly Shape[]
}

/** A drawing without a screen: the window, paper and files draw the same. */
export interface PlotScene {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

export type ShowNumber = (value: number) => string
