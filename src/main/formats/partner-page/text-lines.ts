import { cleanLine, type Source, type SourceLine } from './source-line.ts'
import { markTables } from './table-rows.ts'
import { joinWrapped } from './wrapped-lines.ts'

const bullets = '•◦▪▫●‣⁃∙■□○►▸➤➢✓✔❖◆\uf0b7'
const bulletAtStart = new RegExp(`^([${bullets}·*–—-])(?:[ \\t]+|$)`, 'u')
const glyphAtStart = new RegExp(`^([${bullets}])(?=\\S)`, 'u')
const bulletInLine = new RegExp(`\\s[${bullets}](?:\\s|$)`, 'u')
const numberAtStart = /^\(?(\d{1,4})[.)]\s+(?=\S)/
const ruler = /^(?:[-–—_*=~#+•·.]\s?){3,}$/u

/** Plain text as it was pasted: marks are what people and browsers type before a line, or draw around it. */
export function readTextLines(content: string): Source {
  const lines = content.split(/\r\n|[\n\r\u2028\u2029\f\v]/)
  const source = joinWrapped(lines.map(cleanLine).flatMap(lineParts))
  return { title: null, lines, source: markTables(withMarks(source, lines)) }
}

type Part = { line: number; text: string; blanksBefore: number }

function lineParts(text: string, index: number, all: readonly string[]): Part[] {
  if (text === '') return []
  let blanksBefore = 0
  while (all[index - 1 - blanksBefore] === '' && blanksBefore < 3) blanksBefore++
  return partsOfLine(text).map((part, at) => ({ line: index + 1, text: part, blanksBefore: at === 0 ? blanksBefore : 1 }))
}

/** A bullet in the middle of a line begins the next entry: the line break before it was lost in copying. */
function partsOfLine(text: string): string[] {
  if (text.length > 2000 || !bulletInLine.test(text)) return [text]
  const parts = text.split(new RegExp(`\\s+(?=[${bullets}](?:\\s|$))`, 'u'))
  // Bullets between three or more short values on a line only part them ("Anna Holm • Direktør • 20 00 12 34").
  return parts.length > 2 && !bulletAtStart.test(text) ? [text.replace(new RegExp(`\\s[${bullets}]\\s`, 'gu'), ' | ')] : parts
}

function withMarks(parts: readonly Part[], lines: readonly string[]): SourceLine[] {
  const numbered = isNumbered(parts)
  const marked: SourceLine[] = []
  const emptyBullets = bulletsAlone(parts)
  let waiting: string[] = []
  let afterRuler = false
  for (const [index, part] of parts.entries()) {
    if (ruler.test(part.text)) {
      afterRuler = true
      continue
    }
    const { text, marks } = readMarks(part.text, numbered)
    if (text === '') {
      waiting = emptyBullets ? marks : ['after-empty-bullet']
      continue
    }
    marks.push(...waiting)
    waiting = []
    const below = parts[index + 1]
    if (below && below.line === part.line + 1 && /^(?:={3,}|-{3,}|~{3,})$/.test(below.text)) marks.push('underlined')
    if (afterRuler) marks.push('after-ruler')
    if (part.blanksBefore > 1) marks.push('after-gap')
    if (/^\S/.test(lines[part.line - 1] ?? '')) marks.push('not-indented')
    marked.push({ line: part.line, text, marks, blanksBefore: part.blanksBefore, chrome: false })
    afterRuler = false
  }
  return marked
}

/** Firefox copies a list of boxes as bullets alone on their lines, each for the line after it. */
function bulletsAlone(parts: readonly Part[]): boolean {
  const bulleted = parts.filter((part) => bulletAtStart.test(part.text))
  return bulleted.filter((part) => part.text.length < 2).length > bulleted.length / 2
}

function readMarks(whole: string, numbered: boolean): { text: string; marks: string[] } {
  const marks: string[] = []
  let text = whole
  const bullet = bulletAtStart.exec(text) ?? glyphAtStart.exec(text)
  if (bullet) {
    marks.push(`bullet ${bullet[1]}`)
    text = text.slice(bullet[0].length).trim()
  }
  const number = numbered ? numberAtStart.exec(text) : null
  if (number) {
    marks.push('number')
    text = text.slice(number[0].length)
  }
  const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(text.slice(0, 500))
  if (heading) {
    marks.push(`h${heading[1]?.length}`)
    text = heading[2] ?? ''
  }
  const bold = /^(\*\*|__)([^*_]{1,300})\1(:?)$/.exec(text)
  if (bold) {
    marks.push('bold')
    text = bold[2] ?? ''
  }
  if (text.startsWith('> ')) marks.push('quotation')
  text = withoutMarkdown(text)
  if (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && text.length < 100) marks.push('capitals')
  if (text.endsWith(':') && text.length < 100) marks.push('colon')
  return { text, marks }
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/^>\s+/, '')
    .replace(/\[([^[\]]{1,300})\]\((?:mailto:|tel:)?([^()\s]{1,300})\)/g, (_all, shown: string, target: string) =>
      shown === target || /^#/.test(target) ? shown : /[@\d]{1}/.test(shown) && shown.length > 7 ? shown : `${shown} ${target}`
    )
    .replace(/\*\*([^*]{1,300})\*\*/g, '$1')
    .replace(/^([*_])([^*_]{1,300})\1$/, '$2')
    .trim()
}

/** Numbers are marks only where they count: "1. maj-komiteen" is a name. */
function isNumbered(parts: readonly Part[]): boolean {
  const numbers = parts.map((part) => Number(numberAtStart.exec(part.text)?.[1] ?? Number.NaN)).filter((number) => !Number.isNaN(number))
  return (
    numbers.length > 1 &&
    numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1).length >= (numbers.length - 1) / 2
  )
}
