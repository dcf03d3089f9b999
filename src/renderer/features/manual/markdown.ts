import MarkdownIt, { type Token } from 'markdown-it'

const reader = new MarkdownIt({ html: false })

/** A piece of a text: an element with what is in it, or words alone. */
export interface Piece {
  tag: string
  text: string
  attributes: Readonly<Record<string, string>>
  children: Piece[]
}

const piece = (tag: string, text = '', attributes: Piece['attributes'] = {}): Piece => ({ tag, text, attributes, children: [] })

/** A chapter as a tree, of which elements are made one by one: the page takes no HTML from anybody. */
export function readMarkdown(text: string): Piece[] {
  return treeOf(reader.parse(text, {}))
}

function treeOf(tokens: readonly Token[]): Piece[] {
  const root = piece('')
  const open = [root]
  for (const token of tokens) {
    const here = open.at(-1) ?? root
    // the paragraph of an item in a tight list neither opens nor closes
    if (token.hidden) continue
    if (token.nesting === -1) open.pop()
    else if (token.type === 'inline') here.children.push(...treeOf(token.children ?? []))
    else {
      const made = piece(tagOf(token), token.content, Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)])))
      here.children.push(made)
      if (token.nesting === 1) open.push(made)
    }
  }
  return root.children
}

/** A line break of the source is white space. */
function tagOf({ type, tag }: Token): string {
  if (type === 'fence' || type === 'code_block') return 'pre'
  if (type === 'softbreak') return 'space'
  return tag === '' ? 'text' : tag
}
