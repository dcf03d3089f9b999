/** A drawing, and what it shows in one sentence. */
export interface DocumentPlot {
  readonly svg: string
  /** In pixels of the drawing. */
  readonly width: number
  readonly height: number
  readonly sentence: string
}

/** What documents are made of: the same blocks become paper and a page for a browser or a word processor. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'lead' | 'note' | 'quote' }
  /** Of our own making, from Markdown: paragraphs, headings, lists and quotations. */
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'plot'; readonly plot: DocumentPlot }
  /** The first column names the row; figures stand to the right. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] }
  /** Lines that stay together on one page, the first of them a name. */
  | { readonly kind: 'card'; readonly name: string; readonly lines: readonly string[] }

/** What every document says of itself. */
export interface DocumentToWrite {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
}
