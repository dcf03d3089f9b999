import { type CheerioAPI, load } from 'cheerio/slim'
import { AppError } from '#shared/errors.ts'
import { blockKind, boxMark, isChrome, isDropped } from './html-elements.ts'
import { HtmlLineWriter } from './html-line-writer.ts'
import { linkedValue, protectedEmail } from './html-links.ts'
import type { Source } from './source-line.ts'
import { markTables } from './table-rows.ts'

type Node = ReturnType<CheerioAPI['root']>[0]['children'][number]
type Element = Extract<Node, { attribs: Record<string, string> }>
type Step = { node: Node } | { leave: () => void }

const deepest = 2000
const plainBlock = { spaced: false, mark: null, chrome: false }

/**
 * A web page as the lines a reader would see, with closed sections opened. Nothing is run or fetched. The tree is walked without
 * recursion, so that no page can exhaust the stack.
 */
export function readHtmlLines(content: string): Source {
  const html = content.replace(/^Version:[\d.]+\s[\s\S]{0,2000}?(?=<)/, '')
  refuseDeepNesting(html)
  const root = load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0]
  const writer = new HtmlLineWriter()
  const simpleRows = new Map<Node, boolean>()
  let title = ''
  const steps: Step[] = root ? pushed(root.children) : []
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      step.leave()
      continue
    }
    const { node } = step
    if (node.type === 'text') writer.write(node.data)
    if (!('attribs' in node)) continue
    if (node.name === 'title' && title === '') title = textOf(node)
    if (isDropped(node.name, node.attribs)) continue
    const leave = enter(node, writer, simpleRows)
    steps.push({ leave }, ...pushed(node.children))
  }
  writer.endLine()
  return { title: title.replace(/\s+/g, ' ').trim() || null, lines: writer.lines, source: markTables(writer.source) }
}

const pushed = (nodes: readonly Node[]): Step[] => nodes.map((node) => ({ node })).reverse()
const textOf = (element: Element): string => element.children.map((child) => (child.type === 'text' ? child.data : '')).join('')

function enter(element: Element, writer: HtmlLineWriter, simpleRows: Map<Node, boolean>): () => void {
  const { name, attribs } = element
  const secret = attribs['data-cfemail']
  if (secret) writer.write(protectedEmail(secret))
  if (name === 'br') writer.breakLine()
  if (name === 'a') return writer.enterLink((shown) => linkedValue(attribs['href'] ?? '', shown))
  if (name === 'b' || name === 'strong') return writer.enterBold()
  if (name === 'pre') return writer.enterBlock({ spaced: true, mark: 'pre', chrome: false, keepsBreaks: true })
  if (name === 'tr') simpleRows.set(element, isSimpleRow(element))
  if (name === 'tr' && simpleRows.get(element)) return writer.enterBlock(plainBlock)
  const inSimpleRow = element.parent !== null && 'attribs' in element.parent && simpleRows.get(element.parent)
  if (name === 'td' || name === 'th') return inSimpleRow ? writer.enterCell() : writer.enterBlock(plainBlock)
  const kind = blockKind(name)
  if (kind === null) return () => {}
  const mark = boxMark(name, attribs, ancestors(element, name))
  return writer.enterBlock({ spaced: kind === 'spaced', mark, chrome: isChrome(name, attribs, insideContent(element)) })
}

/** How deep lists are nested tells the bullets of partners from those of their contact persons. */
function ancestors(element: Element, name: string): number {
  if (name !== 'li') return 0
  let depth = 0
  for (let above = element.parent; above && 'name' in above; above = above.parent) if (above.name === 'ul' || above.name === 'ol') depth++
  return depth
}

function insideContent(element: Element): boolean {
  for (let above = element.parent; above && 'name' in above; above = above.parent)
    if (/^(?:main|article|section|li)$/.test(above.name)) return true
  return false
}

/** A row whose cells hold one line each; other tables only lay the page out. */
function isSimpleRow(row: Element): boolean {
  const open: Node[] = [...row.children]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('attribs' in node)) continue
    if (node.name === 'br' || (blockKind(node.name) !== null && node.name !== 'tr')) return false
    open.push(...node.children)
  }
  return true
}

function refuseDeepNesting(html: string): void {
  let depth = 0
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (/^(?:p|li|td|th|tr|dt|dd|br|hr|img|input|meta|link|wbr|source|col|option|area|body|html|head|path|circle|rect|use)$/i.test(name))
      continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    if (depth > deepest) throw new AppError('import.too-deep', { limit: deepest })
  }
}
