import { addDays } from '../calendar.ts'
import { readDay } from '../date-words.ts'

/** Somebody is not there; until is the day they are expected back, where it says so. */
export interface Away {
  until: string | null
}

const away =
  /\b(?:på ferie|holder ferie|ferielukket|på orlov|barsel\w*|(?:ikke|er ude|ude) (?:til stede|på kontoret|af huset|at træffe)|uden for kontoret|fraværende|sygemeldt|bortrejst|out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick )?leave|on (?:holiday|vacation)|away from (?:the|my) (?:office|desk|email|e-mail)|not in the office|currently away)\b/i
const subjects = /^(?:ikke til stede|fraværende|out of office|away)\b/i
/** The day after these is the day of return. */
const back =
  /\b(?:(?:er )?tilbage (?:igen )?|vender (?:jeg )?tilbage |retur |back (?:in the office |again )?|return(?:ing|s)? (?:to (?:the )?(?:office|work) )?|(?:er )?på kontoret igen )(?:på |on )?(?:(?:the )|(?:den )|(?:d\. ))?/gi
/** The day after these is the last one away. */
const last = /\b(?:til og med|t\.?o\.?m\.?|up to and including|through)\s+(?:(?:the )|(?:den )|(?:d\. ))?/gi
const until = /\b(?:indtil|frem til|til|until|till)\s+(?:(?:the )|(?:den )|(?:d\. ))?/gi
const longest = 3000

/** What an automatic reply says of an absence; undefined where it tells of none. today is the day of the mail. */
export function readAway(subject: string, text: string, today: string): Away | undefined {
  const said = text.slice(0, longest).replace(/\s+/g, ' ')
  const isAway = away.test(said) || away.test(subject) || subjects.test(subject.replace(/^[^:]*:\s*/, ''))
  const day = dayAfter(said, back, today) ?? next(dayAfter(said, last, today)) ?? dayAfter(said, until, today)
  return isAway ? { until: day ?? null } : undefined
}

const next = (day: string | undefined) => day && addDays(day, 1)

/** The first day that one of the places is followed by, if it lies ahead. */
function dayAfter(text: string, place: RegExp, today: string): string | undefined {
  for (const found of text.matchAll(place)) {
    const day = readDay(text.slice(found.index + found[0].length), today)?.day
    if (day !== undefined && day > today) return day
  }
  return undefined
}
