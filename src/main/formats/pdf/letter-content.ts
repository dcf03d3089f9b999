import { type CheerioAPI, load } from 'cheerio'
import type { Content, ContentText } from 'pdfmake/interfaces.js'

type Node = ReturnType<CheerioAPI>[number]

/** What a piece of text inherits from what it stands in. */
interface Marks {
  readonly bold?: boolean
  readonly italics?: boolean
}

/** The HTML of one of our own letters as it is set on paper: paragraphs, headings, lists and quotations. Anything else is its text. */
export function letterContent(html: string): Content[] {
  const $ = load(html)
  return blocksOf($, $('body').contents().toArray())
}

const gap: [number, number, number, number] = [0, 0, 0, 8]
const headingSizes: Readonly<Record<string, number>> = { h1: 16, h2: 14, h3: 12 }

function blocksOf($: CheerioAPI, nodes: readonly Node[]): Content[] {
  return nodes.flatMap((node): Content[] => {
    const tag = node.type === 'tag' ? node.name : ''
    const inside = () => $(node).contents().toArray()
    if (tag === 'ul' || tag === 'ol') {
      const items = $(node)
        .children('li')
        .toArray()
        .map((item): Content => ({ stack: itemOf($, item) }))
      return [tag === 'ul' ? { ul: items, margin: gap } : { ol: items, margin: gap }]
    }
    if (tag === 'blockquote') return [{ stack: blocksOf($, inside()), margin: [14, 0, 0, 0], italics: true }]
    if (tag === 'hr') return [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 120, y2: 0, lineWidth: 0.5 }], margin: [0, 4, 0, 12] }]
    if (tag === 'div') return blocksOf($, inside())
    const text = inline($, tag === '' ? [node] : inside(), /^h[1-6]$/.test(tag) ? { bold: true } : {})
    if (text.every((piece) => piece.text === '' || piece.text === ' ')) return []
    return [{ text, margin: gap, fontSize: headingSizes[tag] ?? 11, lineHeight: 1.25 }]
  })
}

/** An item is a line, or several paragraphs. */
function itemOf($: CheerioAPI, item: Node): Content[] {
  const children = $(item).contents().toArray()
  const hasBlocks = children.some((node) => node.type === 'tag' && ['p', 'ul', 'ol', 'blockquote'].includes(node.name))
  return hasBlocks ? blocksOf($, children) : [{ text: inline($, children, {}), lineHeight: 1.25 }]
}

function inline($: CheerioAPI, nodes: readonly Node[], marks: Marks): (ContentText & { text: string })[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.data.replace(/\s+/g, ' '), ...marks }]
    if (node.type !== 'tag') return []
    if (node.name === 'br') return [{ text: '\n' }]
    const inside = $(node).contents().toArray()
    if (node.name === 'strong' || node.name === 'b') return inline($, inside, { ...marks, bold: true })
    if (node.name === 'em' || node.name === 'i') return inline($, inside, { ...marks, italics: true })
    const shown = inline($, inside, marks)
    const href = node.name === 'a' ? ($(node).attr('href') ?? '').replace(/^mailto:/, '') : ''
    // on paper nobody can click
    return href === '' || $(node).text().includes(href) ? shown : [...shown, { text: ` (${href})`, ...marks }]
  })
}
