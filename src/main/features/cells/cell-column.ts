import type { CellProblemCode } from '#shared/model/cell.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import { type CellSpec, canKeepAsText, type ParsedCell, parseCell } from '#shared/rules/cells/parse-cell.ts'

/** A column of a table: how its cells are read, and how a value gets into what is to be changed. */
export interface CellColumn<Facts, Change> {
  spec: CellSpec
  /** As it stands in the table, choices as they are stored. */
  read: (facts: Facts) => string
  /** What is to be changed for the value, or what speaks against it; change is what other cells of the record have said so far. */
  put: (value: string, facts: Facts, change: Change) => Change | CellProblemCode
}

/** Reads a text as the column wants it; where allowed, what cannot be read is kept as it stands. */
export function parseFor(spec: CellSpec, text: string, lenient: boolean): ParsedCell {
  const parsed = parseCell(spec, text)
  if (parsed.problem === undefined || !lenient || parsed.problem === 'too-long' || !canKeepAsText(spec.kind)) return parsed
  const value = text.replace(/\s+/g, ' ').trim()
  return { value, shown: value }
}

/** How a stored value reads in the table. */
export const shownAs = ({ kind, options }: CellSpec, stored: string): string =>
  kind === 'choice' || kind === 'yes-no' ? (options?.find(({ value }) => value === stored)?.names[0] ?? stored) : stored

/** Addresses or numbers in their order, with another first one; without it, the second moves up. */
export const withFirst = (points: readonly ContactPoint[], kind: 'email' | 'phone', value: string): string[] => {
  const [, ...others] = points.filter((point) => point.kind === kind).map(({ raw }) => raw)
  return value === '' ? others : [value, ...others]
}

export const firstOf = (points: readonly ContactPoint[], kind: 'email' | 'phone'): ContactPoint | undefined =>
  points.find((point) => point.kind === kind)
