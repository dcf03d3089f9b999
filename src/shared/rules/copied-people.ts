import type { CopiedPerson } from '../model/paper.ts'

/** The ways in which people go on the clipboard. */
export const copyForms = ['lines', 'mail', 'columns', 'names', 'table'] as const
export type CopyForm = (typeof copyForms)[number]

type Rows = readonly CopiedPerson[]

/** As on a list of those present: name, title, organisation. */
export const asLines = (people: Rows): string[] =>
  people.map(({ name, title, partnerName }) => [name, title, partnerName].filter(Boolean).join(', '))

export const asNames = (people: Rows): string[] => people.map(({ name }) => name)

/** Signs with which an address field begins another recipient stand in quotation marks. */
const quoted = (name: string) => (/[^\p{L}\p{N} '-]/u.test(name) ? `"${name.replaceAll(/["\\]/g, '')}"` : name)

/** "Åse Ærø-Sørensen <aase@eksempel.example>", as an address field takes it. */
export const mailbox = (name: string, email: string): string => `${quoted(name.replaceAll(/\s+/g, ' ').trim())} <${email}>`

/** Those who may be written to, each address once. */
export const mailboxes = (people: Rows): string[] =>
  people.flatMap(({ name, email, reason }) => (email !== null && reason === null ? [mailbox(name, email)] : []))

/** For two columns in a letter: who, and how to reach them. */
export const asColumns = (people: Rows): string[][] =>
  people.map(({ name, partnerName, email, phone }) => [
    [name, partnerName].filter(Boolean).join('\n'),
    [email, phone].filter((each) => each !== null).join('\n')
  ])

/** For a spreadsheet, under the heads given. */
export const asTable = (people: Rows, heads: readonly string[]): string[][] => [
  [...heads],
  ...people.map(({ name, title, partnerName, email, phone }) => [name, title, partnerName, email ?? '', phone ?? ''])
]
