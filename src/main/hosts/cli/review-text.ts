import type { FieldDiff, Review, ReviewPartner, ReviewPerson, ReviewProject, ReviewRow } from '#shared/model/review.ts'
import type { Cli } from './cli.ts'
import { oneLine } from './plain-text.ts'
import { flagText, problemText } from './review-json.ts'
import type { WholeReview } from './review-rows.ts'

type Counted = Pick<Review['summary'], 'partners' | 'persons'> & Partial<Pick<Review['summary'], 'projects'>>
type Part = ReviewPartner | ReviewPerson | ReviewProject

/** So many lines of a section are for people; the rest is for --report and --json. */
const most = 200

/** The review for a person to read: the verdict, what to look at, what would change, what was not understood. */
export function reviewText(cli: Cli, { review, rows, problems }: WholeReview): string {
  const { t } = cli
  const calm = rows.filter((row) => !row.attention)
  const added = calm.filter(isAdded)
  const changed = calm.filter((row) => !isAdded(row) && partsOf(row).some(isChanged))
  const look = rows.filter((row) => row.attention)
  const loose = problems.filter(({ line }) => !rows.some((row) => row.problems.some((problem) => problem.line === line)))
  return [
    verdict(cli, review),
    review.wholeness === 'folded' ? t('imports.review.foldedText', readCounts(cli, review.summary)) : '',
    section(cli, t('cli.section.look'), [
      ...look.flatMap((row) => rowLines(cli, row)),
      ...loose.map((problem) => `  ${t('cli.import.line', { line: problem.line })}: ${oneLine(problemText(cli, problem))}`)
    ]),
    section(
      cli,
      t('cli.section.changes'),
      changed.flatMap((row) => rowLines(cli, row))
    ),
    section(
      cli,
      t('cli.section.added'),
      added.flatMap((row) => addedLines(cli, row))
    ),
    section(
      cli,
      t('cli.section.leftovers'),
      review.leftovers.map(({ line, text }) => `  ${t('cli.import.line', { line })}: ${oneLine(text)}`)
    )
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** "40 partnere, 43 personer: 35 i orden, 5 at se på", and how they stand to the card file. */
function verdict(cli: Cli, review: Review): string {
  const { tabs } = review.summary
  const { optOuts } = review.summary
  const ofProjects = total(review.summary.projects)
  const noes = optOuts.persons + optOuts.suppressed + optOuts.known > 0
  const told = { ...readCounts(cli, review.summary), inOrder: tabs.inOrder, toLookAt: tabs.look, source: review.source.name }
  return [
    ofProjects === 0
      ? cli.t('cli.import.verdict', told)
      : cli.t('cli.import.projects.verdict', { ...told, projects: cli.t('imports.review.projects', { count: ofProjects }) }),
    ...dispositionLines(cli, review.summary),
    ...(noes ? [`  ${cli.t('imports.review.optOutLine')}: ${cli.t('imports.review.optOutText', optOuts)}`] : [])
  ].join('\n')
}

/** How many are new, changed and so on. */
export const dispositionLines = (cli: Cli, { partners, persons, projects }: Counted): string[] =>
  (['create', 'update', 'unchanged', 'conflict', 'departed'] as const).flatMap((disposition) => {
    const counted = [
      ...(partners[disposition] > 0 ? [cli.t('imports.review.partners', { count: partners[disposition] })] : []),
      ...(persons[disposition] > 0 ? [cli.t('imports.review.persons', { count: persons[disposition] })] : []),
      ...(projects && projects[disposition] > 0 ? [cli.t('imports.review.projects', { count: projects[disposition] })] : [])
    ]
    return counted.length === 0 ? [] : [`  ${cli.t(`imports.review.disposition.${disposition}`)}: ${counted.join(', ')}`]
  })

const total = ({ create, update, unchanged, conflict }: Counted['partners']): number => create + update + unchanged + conflict

/** Everything that was read, as "40 partnere" and "43 personer". */
export function readCounts(cli: Cli, summary: Counted): { partners: string; persons: string } {
  return {
    partners: cli.t('imports.review.partners', { count: total(summary.partners) }),
    persons: cli.t('imports.review.persons', { count: total(summary.persons) })
  }
}

export function section(cli: Cli, title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const rest = lines.length - most
  return [title, ...lines.slice(0, most), ...(rest > 0 ? [`  ${cli.t('cli.import.more', { count: rest })}`] : [])].join('\n')
}

const partsOf = ({ partner, persons, project }: ReviewRow): Part[] => [
  ...(partner ? [partner] : []),
  ...persons,
  ...(project ? [project] : [])
]
const isChanged = ({ disposition }: Part) => disposition !== 'unchanged'
/** Wished to be erased, and nobody said why they are to be here after all. */
const isKeptAway = (part: Part): part is ReviewPerson & { erasedOn: string } => 'erasedOn' in part && part.erasedOn !== null
const isAdded = ({ partner, persons, project }: ReviewRow) => (partner ?? persons[0] ?? project)?.disposition === 'create'

function rowLines(cli: Cli, row: ReviewRow): string[] {
  const { partner, project, problems } = row
  const persons = row.persons.filter(
    (person) =>
      (isChanged(person) && (partner?.disposition !== 'create' || person.flags.length > 0 || isKeptAway(person))) || partner === null
  )
  const indent = partner ? '    ' : '  '
  return [
    ...(partner ? [`  ${lead(cli, partner)}`, ...differences(cli, partner, '    '), ...flagLines(cli, partner, '    ')] : []),
    ...persons.flatMap((person) => [
      `${indent}${lead(cli, person)}`,
      ...differences(cli, person, `${indent}  `),
      ...flagLines(cli, person, `${indent}  `)
    ]),
    ...(project ? [`  ${lead(cli, project)}`, ...differences(cli, project, '    ')] : []),
    ...problems.map((problem) => `    ${cli.t('cli.import.line', { line: problem.line })}: ${oneLine(problemText(cli, problem))}`)
  ]
}

/** A new partner or person in one line, and what is good to know about it. */
const addedLines = (cli: Cli, { partner, persons, project }: ReviewRow): string[] => [
  `  ${[...(partner ? [oneLine(partner.name)] : []), ...(project ? [oneLine(project.name)] : []), persons.map(({ name }) => oneLine(name)).join(', ')].filter((part) => part !== '').join(': ')}`,
  ...(partner ? flagLines(cli, partner, '    ') : []),
  ...persons.flatMap((person) => flagLines(cli, person, '    '))
]

const flagLines = (cli: Cli, row: Pick<ReviewPerson, 'flags'>, indent: string): string[] =>
  row.flags.map((flag) => `${indent}${cli.t('cli.import.line', { line: flag.line })}: ${oneLine(flagText(cli, flag))}`)

function lead(cli: Cli, part: Part): string {
  const { name, disposition, doubt } = part
  if (isKeptAway(part)) return `${oneLine(name)} (${cli.t('cli.import.keptAway', { day: cli.longDay(part.erasedOn) })})`
  const why = doubt === null ? cli.t(`imports.review.disposition.${disposition}`) : cli.t(`review.doubt.${doubt.code}`)
  return `${oneLine(name)} (${doubt?.with ? `${why}: ${oneLine(doubt.with.name)}` : why})`
}

const codes: Readonly<Record<string, string>> = {
  organisationType: 'imports.type',
  status: 'partners.membership',
  projectStatus: 'projects.state'
}
const long = 60

/** Field by field, old → new; of a new record everything is new, which the record itself says. */
function differences(cli: Cli, { fields, disposition }: Part, indent: string): string[] {
  if (disposition === 'create') return []
  return fields.map((diff) => {
    const { field, mine } = diff
    return `${indent}${fieldLabel(cli, diff)}: ${shown(cli, field, diff.old)} → ${shown(cli, field, diff.new)}${mine ? ` (${cli.t('imports.review.mine')})` : ''}`
  })
}

/** Fields of the user's own carry their name. */
const fieldLabel = (cli: Cli, { field }: FieldDiff): string =>
  field.startsWith('custom:') ? field.slice('custom:'.length) : cli.t(`review.field.${field}`)

function shown(cli: Cli, field: string, value: string): string {
  const text = codes[field] === undefined || value === '' ? oneLine(value) : cli.t(`${codes[field]}.${value}`)
  return (text.length > long ? `${text.slice(0, long)}…` : text) || '–'
}
