import { hideText, scrubAddresses, scrubText } from './mask-text.ts'

/** Facts that are hidden whole, by what the contract calls them, in whatever answer they stand. */
const hiddenKeys: ReadonlySet<string> = new Set([
  ...['email', 'emails', 'phone', 'phones', 'raw', 'value', 'suggestion', 'senderEmail', 'batches', 'addresses'],
  ...['street', 'extended', 'poBox', 'postalCode', 'address', 'birthday', 'civilNumber'],
  ...['notes', 'note', 'text', 'body', 'evidence', 'quotation', 'statement', 'additional', 'extras', 'excerpt', 'wording', 'reservation'],
  ...['before', 'after', 'mine', 'theirs', 'preview', 'samples', 'customs', 'base64']
])

/** What somebody wrote and is read otherwise: addresses and numbers in it are hidden. */
const scrubbedKeys: ReadonlySet<string> = new Set([
  ...['name', 'title', 'subject', 'subtitle', 'about', 'reason', 'label', 'because', 'hint', 'args', 'what', 'tags', 'rule'],
  ...['old', 'new', 'one', 'two', 'winner', 'loser', 'displayName', 'greeting', 'salutationOverride']
])

/** What goes back to the host as it came: filters, views, and what can be chosen. */
const keptKeys: ReadonlySet<string> = new Set(['filter', 'view', 'views', 'where', 'choices'])

/** Answers about the letters themselves, not about anybody, about this machine, and what is only names and codes. */
const kept =
  /^(signOns\.block$|reports\.(?!rows$)|overview\.(coverage|ofPartner|contacts)$|templates\.(all|get|read|check)|settings\.(get|set)|views\.|fields\.|file\.)/

/** Fields whose values are hidden where an answer compares two of them. */
const hiddenField = /mail|phone|point|note|statement|address|street|custom|text|body|quot|log/i
const comparedKeys: ReadonlySet<string> = new Set(['old', 'new', 'one', 'two', 'winner', 'loser'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const textOf = (record: Record<string, unknown>, key: string): string => (typeof record[key] === 'string' ? record[key] : '')

/** Whether the record is about a fact that is hidden, so that what it compares is hidden too. */
const isAboutHidden = (record: Record<string, unknown>): boolean =>
  hiddenField.test(textOf(record, 'field')) || hiddenField.test(textOf(record, 'kind'))

const hide = (value: unknown): unknown => (typeof value === 'string' ? hideText(value) : value)

type Mask = (text: string) => string

function maskOf(key: string): Mask {
  if (hiddenKeys.has(key)) return hideText
  return scrubbedKeys.has(key) ? scrubText : scrubAddresses
}

function walk(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((one) => walk(one, mask))
  if (!isRecord(value) || value instanceof Date) return value
  const compares = isAboutHidden(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (keptKeys.has(key)) return [key, one]
      // fields of the user's own, by their ids
      if (key === 'customs' && isRecord(one) && !Array.isArray(one)) return [key, Object.fromEntries(Object.entries(one).map(hideEntryOf))]
      return [key, walk(one, compares && comparedKeys.has(key) ? hideText : maskOf(key))]
    })
  )
}
const hideEntryOf = ([key, value]: [string, unknown]): [string, unknown] => [key, hide(value)]

/** A mail as it would be written: nothing of it but that there is one. */
const hideMail = (mail: unknown): unknown =>
  isRecord(mail)
    ? {
        ...mail,
        ...Object.fromEntries(['from', 'to', 'subject', 'text', 'source'].map((key) => [key, hideText(textOf(mail, key))])),
        frame: '',
        filled: undefined
      }
    : mail

/** A note, a statement or a quotation that was found is named by its words. */
const hideFound = (hit: unknown): unknown =>
  isRecord(hit) && ['activity', 'statement', 'quotation'].includes(textOf(hit, 'kind'))
    ? { ...hit, title: hideText(textOf(hit, 'title')), marks: [] }
    : hit

const hideEntry = (entry: unknown): unknown =>
  isRecord(entry) && entry['type'] === 'activity' ? { ...entry, subject: hideText(textOf(entry, 'subject')) } : entry

const hideSubject = (mail: unknown): unknown => (isRecord(mail) ? { ...mail, subject: hideText(textOf(mail, 'subject')) } : mail)

const each = (list: unknown, change: (one: unknown) => unknown): unknown => (Array.isArray(list) ? list.map(change) : list)

/** What of an answer is hidden for what it is an answer to. */
function special(path: string, input: unknown, answer: unknown): unknown {
  if (path === 'persons.photo') return null
  if (path === 'mailings.preview') return hideMail(answer)
  if (path === 'search.named') return each(answer, hideFound)
  if (path === 'search.find') return each(answer, (group) => (isRecord(group) ? { ...group, hits: each(group['hits'], hideFound) } : group))
  if (path === 'imports.lines') return each(answer, (line) => hideText(String(line)))
  if (path === 'history.field' && isRecord(input) && hiddenField.test(textOf(input, 'field')))
    return each(answer, (version) => (isRecord(version) ? { ...version, old: hide(version['old']), new: hide(version['new']) } : version))
  if (!isRecord(answer)) return answer
  if (path === 'templates.preview') return { ...answer, mail: hideMail(answer['mail']) }
  if (path === 'mailIn.rows') return { ...answer, rows: each(answer['rows'], hideSubject) }
  if (path === 'activities.timeline') return { ...answer, entries: each(answer['entries'], hideEntry) }
  return answer
}
/**
 * An answer of the host without e-mail addresses, telephone numbers, postal addresses, notes, statements and what was
 * logged; names stay, and so do ids. Path as in "partners.get".
 */
export function maskAnswer(path: string, input: unknown, answer: unknown): unknown {
  if (kept.test(path)) return answer
  return walk(special(path, input, answer), scrubAddresses)
}
