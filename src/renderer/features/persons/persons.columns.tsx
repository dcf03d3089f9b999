import type { Language } from '#shared/model/language.ts'
import type { OrganisationType } from '#shared/model/organisation-type.ts'
import type { PersonRow } from '#shared/model/person.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag, Star } from '../../ui/marks.tsx'
import { LeaveFlag } from '../role-changes/index.ts'

type Text = ReturnType<typeof useText>
type Format = ReturnType<typeof useFormat>

/** Weight on the part it is sorted by. Who has no family name stands under the name there is. */
function PersonName({ person }: { person: Pick<PersonRow, 'givenName' | 'familyName' | 'displayName'> }) {
  if (!person.familyName) return <b>{person.displayName}</b>
  return (
    <>
      {person.givenName} <b>{person.familyName}</b>
    </>
  )
}

/** The columns of Personer; ids are those the host sorts by. */
export const personColumns = (t: Text, format: Format): GridColumn<PersonRow>[] => columnsWith(t, format, wordsOf(t))

/** What many rows say, asked of the catalogue once. */
const wordsOf = (t: Text) => ({ primary: t('persons.primary'), never: t('persons.never'), missing: t('persons.missing') })
type Words = ReturnType<typeof wordsOf>

const columnsWith = (t: Text, format: Format, words: Words): GridColumn<PersonRow>[] => [
  {
    id: 'name',
    label: t('persons.column.name'),
    width: { share: 4, min: 160 },
    fixed: true,
    isLine: true,
    render: (person) => (
      <span className="grid-name">
        <Star on={person.isPrimary} label={words.primary} />
        <PersonName person={person} />
      </span>
    )
  },
  {
    id: 'partner',
    label: t('persons.column.partner'),
    width: { share: 4, min: 130 },
    groupLabel: asWritten,
    render: (person) => person.partnerName
  },
  {
    id: 'title',
    label: t('persons.column.title'),
    width: { share: 3, min: 96 },
    render: (person) =>
      person.leave ? (
        <>
          <span className="clip">{person.title}</span>
          <LeaveFlag leave={person.leave} />
        </>
      ) : (
        person.title
      )
  },
  {
    id: 'email',
    label: t('persons.column.email'),
    width: { share: 5, min: 140 },
    render: (person) => email(person, t, words.missing)
  },
  {
    id: 'phone',
    label: t('persons.column.phone'),
    width: 104,
    render: (person) => (person.phone ? shownPhone(person.phone) : null)
  },
  {
    id: 'lastOutreach',
    holds: 'days',
    label: t('persons.column.lastOutreach'),
    width: { share: 2, min: 132 },
    render: (person) => lastOutreach(person, t, format, words.never)
  },
  {
    id: 'lastDialogue',
    holds: 'days',
    label: t('persons.column.lastDialogue'),
    width: 120,
    isLine: true,
    groupLabel: format.month,
    render: (person) => (person.lastDialogueAt ? format.day(person.lastDialogueAt) : <span className="faint">{words.never}</span>)
  },
  ...moreColumns(t, format)
]

/** Columns that are not on show until somebody wants them. */
const moreColumns = (t: Text, format: Format): GridColumn<PersonRow>[] => [
  {
    id: 'type',
    label: t('persons.column.type'),
    width: 148,
    groupLabel: (type) => t(`imports.type.${type as OrganisationType}`),
    render: (person) => person.organisationType && t(`imports.type.${person.organisationType}`)
  },
  { id: 'department', label: t('persons.column.department'), width: 150, render: (person) => person.department },
  { id: 'city', label: t('persons.column.city'), width: 130, groupLabel: asWritten, render: (person) => person.city },
  {
    id: 'language',
    label: t('persons.column.language'),
    width: 90,
    groupLabel: (language) => t(`persons.languageOf.${language as Language}`),
    render: (person) => person.language && t(`persons.languageOf.${person.language}`)
  },
  { id: 'tags', label: t('persons.column.tags'), width: 180, render: (person) => person.tags.join(', ') },
  {
    id: 'followUp',
    holds: 'days',
    label: t('persons.column.followUp'),
    width: 120,
    render: (person) => person.followUpDue && format.day(person.followUpDue)
  },
  {
    id: 'created',
    holds: 'days',
    label: t('persons.column.created'),
    width: 110,
    groupLabel: format.month,
    render: (person) => format.day(person.createdAt)
  },
  {
    id: 'changed',
    holds: 'days',
    label: t('persons.column.changed'),
    width: 110,
    render: (person) => format.day(person.changedAt)
  }
]

const asWritten = (key: string) => key

function email(person: PersonRow, t: Text, missing: string) {
  if (person.optedOut) return <Flag kind="optedOut">{t(`persons.${person.optedOut}`)}</Flag>
  if (!person.email) return <Flag kind="missing">{missing}</Flag>
  return person.email
}

const day = 86_400_000

function lastOutreach(person: PersonRow, t: Text, format: Format, never: string) {
  const late = person.followUpDue ? Math.floor((Date.now() - Date.parse(`${person.followUpDue}T00:00:00`)) / day) : 0
  const said = person.lastOutreachAt ? format.day(person.lastOutreachAt) : <span className="faint">{never}</span>
  if (late <= 0) return said
  return (
    <>
      {said}
      <Flag kind="overdue">{t('persons.overdue', { count: late })}</Flag>
    </>
  )
}
