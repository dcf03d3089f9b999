import type { DatePrecision } from '../model/membership.ts'
import { readFuzzyDate } from './period/read-period.ts'

/** The first and the last day that a written day can mean; both null where nothing is written, or it cannot be read. */
export interface JoinedDate {
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
}

const unknown: JoinedDate = { from: null, to: null, precision: 'unknown' }
const opening = /^(?:siden|since|fra|from|pr\.|per)\s+/iu
/** A day, a month and a year, or ISO: meant as one day, so that it has to be one. */
const wholeDay =
  /^(?:d\. |den )?\d{1,2}(?:st|nd|rd|th|\.)?[\s./-]*(?:\d{1,2}|\p{L}{3,9})[\s./,-]+(?:\d{4}|\d{2})$|^\d{4}-\d{1,2}-\d{1,2}$/iu

/** When somebody joined, as people write it: "2019", "efterår 2021", "1. marts 2020". Undefined for a day that does not exist. */
export function readJoined(written: string): JoinedDate | undefined {
  const text = written.trim().replace(opening, '')
  const read = text === '' ? null : readFuzzyDate(text)
  if (read?.from && read.to) return { from: read.from, to: read.to, precision: read.precision }
  return wholeDay.test(text) ? undefined : unknown
}
