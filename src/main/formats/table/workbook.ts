import { AppError } from '#shared/errors.ts'
import type { Zip } from '../zip/index.ts'
import { numberFormat } from './number-format.ts'
import { scanXml } from './xml-scan.ts'

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

/** How the cells of a workbook are understood: texts by number, what a style shows, and from which day it counts. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly texts: readonly string[]
  readonly formats: readonly ReturnType<typeof numberFormat>[]
  readonly from1904: boolean
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly path: string
}

/** Throws import.not-a-workbook when the archive is something else, such as a letter. */
export function readWorkbook(zip: Zip): Workbook {
  const book = relations(zip, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const part = zip.part(book)
  if (!part) throw new AppError('import.not-a-workbook')
  const parts = relations(zip, book)
  const sheets: Sheet[] = []
  let from1904 = false
  let isBook = false
  scanXml(part, {
    open(name, attribute) {
      if (name === 'workbook') isBook = true
      if (name === 'workbookPr') from1904 = /^(?:1|true|on)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const target = parts.find(({ id }) => id === attribute('id'))
      if (target?.type === 'worksheet')
        sheets.push({ name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', path: target.path })
    }
  })
  if (!isBook || sheets.length === 0) throw new AppError('import.not-a-workbook')
  const pathOf = (type: string) => parts.find((relation) => relation.type === type)?.path ?? ''
  return { sheets, from1904, texts: sharedTexts(zip.part(pathOf('sharedStrings'))), formats: formatsOf(zip.part(pathOf('styles'))) }
}

/** What a part names, by the file beside it that says so; targets are names within the archive. */
function relations(zip: Zip, of: string): Relation[] {
  const folder = of.includes('/') ? of.slice(0, of.lastIndexOf('/') + 1) : ''
  const part = zip.part(`${folder}_rels/${of.slice(folder.length)}.rels`)
  const found: Relation[] = []
  if (part)
    scanXml(part, {
      open(name, attribute) {
        const target = attribute('Target')
        if (name !== 'Relationship' || target === undefined || attribute('TargetMode') === 'External') return
        const type = attribute('Type') ?? ''
        found.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), path: resolved(folder, target) })
      }
    })
  return found
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** Texts of cells; runs of rich text are put together, readings of signs (furigana) left out. */
function sharedTexts(part: Uint8Array | undefined): string[] {
  const texts: string[] = []
  const collect = textCollector()
  if (part)
    scanXml(part, {
      open: (name) => collect.open(name),
      text: (value) => collect.text(value),
      close(name) {
        collect.close(name)
        if (name === 'si') texts.push(collect.take())
      }
    })
  return texts
}

/** Puts the <t> parts of one text together. */
export function textCollector() {
  let inText = false
  let inReading = false
  let value = ''
  return {
    open(name: string) {
      if (name === 't') inText = true
      if (name === 'rPh') inReading = true
    },
    text(piece: string) {
      if (inText && !inReading) value += piece
    },
    close(name: string) {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
    },
    /** The text so far, and begins the next one. */
    take(): string {
      const taken = unescapeText(value)
      value = ''
      return taken
    }
  }
}

/** Signs that XML cannot hold are written as _x0007_. */
const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

function formatsOf(part: Uint8Array | undefined): ReturnType<typeof numberFormat>[] {
  const own = new Map<number, string>()
  const formats: ReturnType<typeof numberFormat>[] = []
  let inCellFormats = false
  if (part)
    scanXml(part, {
      open(name, attribute) {
        if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
        if (name === 'cellXfs') inCellFormats = true
        if (name !== 'xf' || !inCellFormats) return
        const id = Number(attribute('numFmtId') ?? 0)
        formats.push(numberFormat(id, own.get(id)))
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false
      }
    })
  return formats
}
