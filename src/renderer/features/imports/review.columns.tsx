import type { ReviewRow } from '#shared/model/review.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag, Tone } from '../../ui/marks.tsx'
import { questionsOf } from './review-questions.ts'
import { changesOf, dispositionOf, isPartner, partsOf, personOf } from './review-rows.ts'
import { changeText } from './review-texts.ts'

type Text = ReturnType<typeof useText>
const tones = { create: 'ok', update: 'warn', unchanged: 'calm', conflict: 'warn', departed: 'stop' } as const

/** What a row of the review is called, first of all, and how it is to be dealt with. Of a page the partner leads, of a file the person. */
export function reviewColumns(t: Text, flat: boolean, ofProjects: boolean): GridColumn<ReviewRow>[] {
  if (ofProjects) return [...projectColumns(t), ...judgedColumns(t)]
  const partner: GridColumn<ReviewRow> = {
    id: 'partner',
    label: t('imports.review.column.partner'),
    width: { share: 3, min: 140 },
    sortable: false,
    fixed: !flat,
    render: (row) => <span className={flat ? undefined : 'grid-name'}>{row.partner?.name ?? ''}</span>
  }
  const person: GridColumn<ReviewRow> = {
    id: 'person',
    label: t('imports.review.column.person'),
    width: { share: 3, min: 130 },
    sortable: false,
    fixed: flat,
    render: (row) => <Person row={row} flat={flat} t={t} />
  }
  return [
    ...(flat ? [person, partner] : [partner, person]),
    {
      id: 'email',
      label: t('imports.review.column.email'),
      width: { share: 3, min: 150 },
      sortable: false,
      render: (row) => <span>{personOf(row)?.draft?.emails[0]?.value ?? row.partner?.draft?.emails[0]?.value ?? ''}</span>
    },
    { id: 'greeting', label: t('imports.review.column.greeting'), width: { share: 3, min: 130 }, sortable: false, render: greeting },
    ...judgedColumns(t)
  ]
}

/** A project by what tells it from others. */
function projectColumns(t: Text): GridColumn<ReviewRow>[] {
  const column = (id: string, label: string, text: (row: ReviewRow) => string): GridColumn<ReviewRow> => ({
    ...{ id, label, sortable: false, width: { share: id === 'period' ? 3 : 4, min: 130 } },
    render: (row) => text(row)
  })
  return [
    {
      ...column('project', t('imports.review.column.project'), (row) => row.project?.name ?? ''),
      ...{ width: { share: 4, min: 180 }, fixed: true },
      render: (row) => <span className="grid-name">{row.project?.name ?? ''}</span>
    },
    column('period', t('review.field.period'), (row) => row.project?.draft.texts.period ?? ''),
    column('organisations', t('review.field.organisations'), ({ project }) => namesOf(project?.draft.organisations)),
    column('contacts', t('review.field.contacts'), ({ project }) => namesOf(project?.draft.contacts))
  ]
}

const namesOf = (all: readonly { name: string }[] = []): string => [...new Set(all.map(({ name }) => name))].join(', ')

function judgedColumns(t: Text): GridColumn<ReviewRow>[] {
  return [
    {
      id: 'action',
      label: t('imports.review.column.action'),
      width: 110,
      sortable: false,
      render: (row) => <Disposition row={row} t={t} />
    },
    {
      id: 'look',
      label: t('imports.review.column.look'),
      width: { share: 5, min: 180 },
      sortable: false,
      render: (row) => <Look row={row} t={t} />
    }
  ]
}

function Person({ row, flat, t }: { row: ReviewRow; flat: boolean; t: Text }) {
  const person = personOf(row)
  if (!person) return <span className="faint">–</span>
  return (
    <span className={flat ? 'grid-name' : undefined}>
      {person.name} {row.persons.length > 1 && <span className="faint">{t('imports.review.more', { count: row.persons.length - 1 })}</span>}
    </span>
  )
}

function greeting(row: ReviewRow) {
  const person = personOf(row)
  return <span className={person?.greetingGuessed ? 'review-guess' : undefined}>{person?.greeting ?? ''}</span>
}

function Disposition({ row, t }: { row: ReviewRow; t: Text }) {
  const disposition = dispositionOf(row)
  const isLeft = disposition === 'departed' && partsOf(row).some((part) => isPartner(part) && part.disposition === 'departed')
  return <Tone tone={tones[disposition]}>{t(isLeft ? 'imports.review.partnerLeft' : `imports.review.disposition.${disposition}`)}</Tone>
}

/** The first thing to see to; without any, the first thing that changes. */
function Look({ row, t }: { row: ReviewRow; t: Text }) {
  const questions = questionsOf(t, row)
  const erased = row.persons.filter(({ erasedOn }) => erasedOn !== null)
  const gone = row.persons.filter(({ disposition }) => disposition === 'departed')
  const notes = [
    ...row.problems.map(({ code, value }) => ({ kind: 'invalid' as const, word: t(`review.problem.${code}`), value: value ?? '' })),
    ...erased.map(({ name }) => ({ kind: 'missing' as const, word: t('cases.erasedRow'), value: name })),
    ...gone.map(({ name }) => ({ kind: 'missing' as const, word: t('review.doubt.departed'), value: name })),
    ...questions.map(({ tone, title, value }) => ({ kind: tone === 'warn' ? ('missing' as const) : ('note' as const), word: title, value }))
  ]
  const [first, ...more] = notes
  if (!first) return <Changes row={row} t={t} />
  return (
    <>
      <Flag kind={first.kind} inkWord>
        {first.word} <span className="faint">{first.value}</span>
      </Flag>
      {more.length > 0 && <span className="faint review-more">{t('imports.review.more', { count: more.length })}</span>}
    </>
  )
}

function Changes({ row, t }: { row: ReviewRow; t: Text }) {
  const [first, ...more] = partsOf(row).flatMap(changesOf)
  if (!first) return null
  return (
    <>
      <span>{changeText(t, first)}</span>
      {more.length > 0 && <span className="faint review-more">{t('imports.review.more', { count: more.length })}</span>}
    </>
  )
}
