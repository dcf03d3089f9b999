import type { FieldDiff, Review, ReviewPartner, ReviewPerson } from '#shared/model/review.ts'
import type { Cli } from './cli.ts'
import { oneLine } from './plain-text.ts'
import { flagText } from './review-json.ts'

/** The review for a person to read: the verdict, what to look at, what would change, what was not understood. */
export function reviewText(cli: Cli, review: Review): string {
  const { t } = cli
  const rows = review.partners.filter((row) => !row.attention)
  const added = rows.filter((row) => row.disposition === 'create')
  const changed = rows.filter((row) => row.disposition !== 'create' && (row.disposition !== 'unchanged' || row.persons.some(isChanged)))
  const look = review.partners.filter((row) => row.attention)
  return [
    verdict(cli, review),
    review.wholeness === 'folded' ? t('imports.review.foldedText', counts(cli, review)) : '',
    section(
      t('cli.section.look'),
      look.flatMap((row) => partnerLines(cli, row))
    ),
    section(
      t('cli.section.changes'),
      changed.flatMap((row) => partnerLines(cli, row))
    ),
    section(
      t('cli.section.added'),
      added.flatMap((row) => addedLines(cli, row))
    ),
    section(
      t('cli.section.leftovers'),
      review.leftovers.map(({ line, text }) => `  ${t('cli.import.line', { line })}: ${oneLine(text)}`)
    )
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** "40 partnere, 43 personer: 35 i orden, 5 at se på", and how they stand to the card file. */
function verdict(cli: Cli, review: Review): string {
  const { inOrder, toLookAt, partners, persons } = review.summary
  const dispositions = (['create', 'update', 'unchanged', 'conflict', 'departed'] as const).flatMap((disposition) => {
    const counted = [
      ...(partners[disposition] > 0 ? [cli.t('imports.review.partners', { count: partners[disposition] })] : []),
      ...(persons[disposition] > 0 ? [cli.t('imports.review.persons', { count: persons[disposition] })] : [])
    ]
    return counted.length === 0 ? [] : [`  ${cli.t(`imports.review.disposition.${disposition}`)}: ${counted.join(', ')}`]
  })
  return [cli.t('cli.import.verdict', { ...counts(cli, review), inOrder, toLookAt, source: review.source.name }), ...dispositions].join(
    '\n'
  )
}

/** Everything that was read, as "40 partnere" and "43 personer". */
function counts(cli: Cli, review: Review): { partners: string; persons: string } {
  const read = review.partners.filter((row) => row.draft !== null)
  const people = review.partners.flatMap((row) => row.persons).filter((row) => row.draft !== null)
  return {
    partners: cli.t('imports.review.partners', { count: read.length }),
    persons: cli.t('imports.review.persons', { count: people.length })
  }
}

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : [title, ...lines].join('\n'))

const isChanged = (row: ReviewPerson) => row.disposition !== 'unchanged'

function partnerLines(cli: Cli, row: ReviewPartner): string[] {
  const persons = row.persons.filter((person) => isChanged(person) && (row.disposition !== 'create' || person.flags.length > 0))
  return [
    `  ${lead(cli, row)}`,
    ...differences(cli, row.fields, row.disposition, '    '),
    ...flagLines(cli, row, '    '),
    ...persons.flatMap((person) => [
      `    ${lead(cli, person)}`,
      ...differences(cli, person.fields, person.disposition, '      '),
      ...flagLines(cli, person, '      ')
    ])
  ]
}

/** A new partner in one line, and what is good to know about it. */
const addedLines = (cli: Cli, row: ReviewPartner): string[] => [
  `  ${[oneLine(row.name), row.persons.map(({ name }) => oneLine(name)).join(', ')].filter((part) => part !== '').join(': ')}`,
  ...flagLines(cli, row, '    '),
  ...row.persons.flatMap((person) => flagLines(cli, person, '    '))
]

const flagLines = (cli: Cli, row: Pick<ReviewPerson, 'flags'>, indent: string): string[] =>
  row.flags.map((flag) => `${indent}${cli.t('cli.import.line', { line: flag.line })}: ${oneLine(flagText(cli, flag))}`)

const lead = (cli: Cli, row: Pick<ReviewPerson, 'name' | 'disposition'>) =>
  `${oneLine(row.name)} (${cli.t(`imports.review.disposition.${row.disposition}`)})`

const labels: Readonly<Record<string, string>> = {
  match: 'imports.review.match',
  name: 'cli.column.name',
  statement: 'cli.column.statement',
  website: 'cli.field.website',
  organisationType: 'cli.column.type',
  status: 'cli.column.status',
  partner: 'cli.column.partner',
  title: 'cli.column.title',
  emails: 'cli.column.email',
  phones: 'cli.column.phone'
}
const codes: Readonly<Record<string, string>> = { organisationType: 'imports.type', status: 'partners.membership' }
const long = 60

/** Field by field, old → new; of a new record everything is new, which the record itself says. */
function differences(cli: Cli, fields: readonly FieldDiff[], disposition: string, indent: string): string[] {
  if (disposition === 'create') return []
  return fields.map(({ field, old, new: now, mine }) => {
    const label = labels[field] === undefined ? field : cli.t(labels[field])
    return `${indent}${label}: ${shown(cli, field, old)} → ${shown(cli, field, now)}${mine ? ` (${cli.t('imports.review.mine')})` : ''}`
  })
}

function shown(cli: Cli, field: string, value: string): string {
  const text = codes[field] === undefined || value === '' ? oneLine(value) : cli.t(`${codes[field]}.${value}`)
  return (text.length > long ? `${text.slice(0, long)}…` : text) || '–'
}
