import type { CellKind, CellProblemCode } from '#shared/model/cell.ts'
import { judgeEmail, normaliseEmail } from '../email-address.ts'
import { fold } from '../fold.ts'
import { packList, unpackList } from '../packed-list.ts'
import { readPhoneNumber } from '../phone-number.ts'
import { readDate } from '../written-date.ts'

/** How a column of a table is edited. */
export interface CellSpec {
  kind: CellKind
  required?: boolean
  /** Most signs. */
  max?: number
  /** Of a choice: what is stored, and the names it goes by in any language; the first is shown. */
  options?: readonly CellOption[]
}

export interface CellOption {
  value: string
  names: readonly string[]
}

/** value is what is stored, '' nothing; shown is how the cell then reads. */
export type ParsedCell = { value: string; shown: string; problem?: undefined } | { problem: CellProblemCode }

const same = (value: string): ParsedCell => ({ value, shown: value })

/** Reads what was typed or pasted into a cell. Partners and persons are names here: only the card file knows whether they exist. */
export function parseCell({ kind, required = false, max = 2000, options = [] }: CellSpec, typed: string): ParsedCell {
  const text = kind === 'long-text' ? typed.replace(/\r\n?/g, '\n').trim().normalize('NFC') : oneLine(typed)
  if (text === '') return required ? { problem: 'required' } : same('')
  if (text.length > max) return { problem: 'too-long' }
  return readers[kind]?.(text, options) ?? same(text)
}

/** Whether a text that cannot be read can be kept as it stands: an address nobody can write to is still worth knowing. */
export const canKeepAsText = (kind: CellKind): boolean => kind === 'email' || kind === 'phone' || kind === 'link'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().normalize('NFC')

const readers: Partial<Record<CellKind, (text: string, options: readonly CellOption[]) => ParsedCell>> = {
  email: (text) => (judgeEmail(text).policy === 'reject' ? { problem: 'email' } : { value: text, shown: normaliseEmail(text) }),
  phone: (text) => {
    const { e164, raw } = readPhoneNumber(text)
    return e164 === null ? { problem: 'phone' } : { value: raw, shown: e164 }
  },
  link: (text) => (/^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/iu.test(text) ? same(text) : { problem: 'link' }),
  cvr: (text) => {
    const digits = text.replace(/^DK|[\s.-]/gi, '')
    return /^\d{8}$/.test(digits) ? same(digits) : { problem: 'cvr' }
  },
  date: (text) => {
    const day = readDate(text)
    return day === null || day.startsWith('--') ? { problem: 'date' } : same(day)
  },
  number: (text) => {
    const number = readNumber(text)
    return number === null ? { problem: 'number' } : same(number)
  },
  choice: (text, options) => {
    const option = optionNamed(options, text)
    return option ? { value: option.value, shown: option.names[0] ?? option.value } : { problem: 'choice' }
  },
  choices: (text, options) => {
    const chosen = unpackList(text).map((name) => optionNamed(options, name))
    if (chosen.some((option) => option === undefined)) return { problem: 'choice' }
    const found = [...new Set(chosen.filter((option) => option !== undefined))]
    return { value: packList(found.map(({ value }) => value)), shown: packList(found.map(({ names, value }) => names[0] ?? value)) }
  },
  tags: (text) => same(packList(unpackList(text))),
  'yes-no': (text, options) => {
    const option = optionNamed(options, text) ?? optionNamed(options, /^(?:1|x|✓|true|sand|y|j)$/iu.test(text) ? 'yes' : noWord(text))
    return option ? { value: option.value, shown: option.names[0] ?? option.value } : { problem: 'yes-no' }
  }
}

const noWord = (text: string) => (/^(?:0|-|false|falsk|n)$/iu.test(text) ? 'no' : '')

/** By its name in any language, else by how it is stored. */
const optionNamed = (options: readonly CellOption[], text: string): CellOption | undefined =>
  options.find(({ names }) => names.some((name) => fold(name) === fold(text) && fold(text) !== '')) ??
  options.find(({ value }) => value === text)

/** A number as Danes and programs write it: 1.234,50 and 1234.5; a single full stop is a decimal point. */
export function readNumber(text: string): string | null {
  const plain = text.replace(/[\s\u00a0']/g, '').replace('−', '-')
  const isThousands = /^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d{1,3}(?:\.\d{3}){2,}$/.test(plain)
  const english = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/.test(plain)
  const dotted = isThousands ? plain.replaceAll('.', '').replace(',', '.') : english ? plain.replaceAll(',', '') : plain.replace(',', '.')
  const parts = /^(-?)0*(\d+)(\.\d+)?$/.exec(dotted)
  return parts ? `${parts[1]}${parts[2]}${(parts[3] ?? '').replace(/\.?0+$/, '')}` : null
}
