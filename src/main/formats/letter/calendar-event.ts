import type { EmlAttachment } from '../eml/index.ts'

/** A date for the calendar of the one who gets the letter; instants, ISO 8601. */
export interface CalendarEvent {
  /** Stays the same when the letter is changed, so that a calendar moves the entry it has. */
  readonly uid: string
  readonly title: string
  readonly place: string
  readonly starts: string
  readonly ends: string
}

/**
 * The date as an .ics file (RFC 5545) that any calendar takes in as an entry of its own. Times are UTC: there is no time zone to get
 * wrong, and the calendar shows its owner's. The same event and mailing always give the same bytes.
 */
export function calendarFile({ uid, title, place, starts, ends }: CalendarEvent, mailedAt: string): EmlAttachment {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kartotek//Kartotek//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@kartotek`,
    `DTSTAMP:${utc(mailedAt)}`,
    `DTSTART:${utc(starts)}`,
    `DTEND:${utc(ends)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place.trim() === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR'
  ]
  const bytes = Buffer.from(lines.map((line) => `${folded(line)}\r\n`).join(''))
  return { name: `${starts.slice(0, 10)}.ics`, mime: 'text/calendar; charset=utf-8; method=PUBLISH', bytes }
}

const utc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** No line is longer than 75 octets, and no character is cut. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}
