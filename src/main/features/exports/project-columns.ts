import type { ProjectFacts } from './projects.store.ts'
import { type Column, keptFields, type TableShape } from './table.ts'
import type { Words } from './words.ts'

/** The columns of a file of projects, under the words of their card; fields of the user's own as in the files of other cards. */
export function projectColumns(word: Words, fields: TableShape['fields']): Column<ProjectFacts>[] {
  const field = (name: string, of: Exclude<keyof ProjectFacts, 'customs'>): Column<ProjectFacts> => ({
    header: word(`projects.field.${name}`),
    text: (facts) => facts[of] ?? ''
  })
  const role = (name: keyof ProjectFacts): Column<ProjectFacts> => ({
    header: word(`projects.role.${name}`),
    text: (facts) => facts[name] ?? ''
  })
  return [
    { header: word('exports.column.id'), text: ({ id }) => id },
    field('title', 'title'),
    field('shortTitle', 'shortTitle'),
    { header: word('projects.field.status'), text: ({ status }) => word(`projects.state.${status}`) },
    field('focus', 'focus'),
    field('targetGroup', 'targetGroup'),
    field('period', 'period'),
    { header: word('projects.column.started'), text: ({ periodFrom }) => periodFrom ?? '' },
    { header: word('projects.column.ended'), text: ({ periodTo }) => periodTo ?? '' },
    ...(['lead', 'initiator', 'partner', 'funder', 'evaluator', 'host'] as const).map(role),
    { header: word('projects.personRole.contact'), text: ({ contact }) => contact ?? '' },
    field('aim', 'aim'),
    field('summary', 'summary'),
    field('description', 'description'),
    field('outcome', 'outcome'),
    field('effect', 'effect'),
    field('funding', 'funding'),
    field('alsoKnownAs', 'names'),
    field('web', 'url'),
    field('tags', 'tags'),
    ...keptFields(word, fields, ({ customs }: ProjectFacts) => customs),
    { header: word('exports.column.source'), text: ({ source }) => source ?? '' }
  ]
}
