import type { PlainFacts, PlainPlural } from './plain.store.ts'
import { type Column, keptFields, type TableShape } from './table.ts'
import type { Words } from './words.ts'

/** What stands over each column of a file: its words, and where the value is a code, what codes are called. */
const columns = {
  workingGroups: {
    name: ['workingGroups.field.name'],
    status: ['workingGroups.field.state', 'workingGroups.state'],
    mandate: ['workingGroups.field.mandate'],
    chairs: ['workingGroups.column.chairs'],
    members: ['workingGroups.column.members'],
    partners: ['workingGroups.column.partners'],
    fromOn: ['workingGroups.field.fromOn'],
    toOn: ['workingGroups.field.toOn'],
    note: ['workingGroups.field.note'],
    tags: ['workingGroups.field.tags']
  },
  events: {
    title: ['events.field.title'],
    kind: ['events.field.kind', 'events.kind'],
    status: ['events.field.state', 'events.state'],
    startsAt: ['events.field.startsAt'],
    endsAt: ['events.field.endsAt'],
    place: ['events.field.place'],
    link: ['events.field.link'],
    deadline: ['events.field.deadline'],
    capacity: ['events.field.capacity'],
    coming: ['events.column.coming'],
    group: ['events.field.group'],
    project: ['events.field.project'],
    description: ['events.field.description'],
    tags: ['events.field.tags']
  },
  initiatives: {
    title: ['initiatives.field.title'],
    kind: ['initiatives.field.kind', 'initiatives.kind'],
    date: ['initiatives.field.date'],
    addressees: ['initiatives.field.addressees'],
    stated: ['initiatives.field.stated'],
    known: ['initiatives.participants'],
    outcome: ['initiatives.field.outcome'],
    body: ['initiatives.field.body'],
    url: ['initiatives.field.url'],
    tags: ['initiatives.field.tags']
  }
} as const satisfies Record<PlainPlural, Record<string, readonly [string, string?]>>

/** The columns of a file of groups, events or initiatives, under the words of their card; fields of the user's own as in other files. */
export function plainColumns(kind: PlainPlural, word: Words, fields: TableShape['fields']): Column<PlainFacts>[] {
  const own = Object.entries(columns[kind] as Record<string, readonly [string, string?]>)
  return [
    { header: word('exports.column.id'), text: ({ id }) => id ?? '' },
    ...own.map(
      ([of, [header, codes]]): Column<PlainFacts> => ({
        header: word(header as Parameters<Words>[0]),
        text: (facts) => {
          const said = facts[of] ?? ''
          return codes === undefined || said === '' ? said : word(`${codes}.${said}` as Parameters<Words>[0])
        }
      })
    ),
    ...keptFields(word, fields, ({ customs }: PlainFacts) => customs ?? '{}')
  ]
}
