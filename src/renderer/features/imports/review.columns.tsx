import type { DraftFlag } from '#shared/model/draft.ts'
import type { ReviewPartner } from '#shared/model/review.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/types.ts'
import { Flag, Tone } from '../../ui/marks.tsx'
import { dispositionOf, flagsOf, isWarning, personOf } from './review-rows.ts'

type Text = ReturnType<typeof useText>
const tones = { create: 'ok', update: 'warn', unchanged: 'calm', conflict: 'warn', departed: 'stop' } as const

export const flagText = (t: Text, flag: DraftFlag): string => t(`imports.flag.${flag.code}`)

/** What a row of the review is called, first of all, and how it is to be dealt with. */
export const reviewColumns = (t: Text): GridColumn<ReviewPartner>[] => [
  {
    id: 'partner',
    label: t('imports.review.column.partner'),
    width: { share: 3, min: 140 },
    sortable: false,
    fixed: true,
    render: (partner) => <span className="review-name clip">{partner.name}</span>
  },
  {
    id: 'person',
    label: t('imports.review.column.person'),
    width: { share: 3, min: 130 },
    sortable: false,
    render: (partner) => <Person partner={partner} t={t} />
  },
  { id: 'greeting', label: t('imports.review.column.greeting'), width: { share: 3, min: 130 }, sortable: false, render: greeting },
  {
    id: 'action',
    label: t('imports.review.column.action'),
    width: 104,
    sortable: false,
    render: (partner) => <Tone tone={tones[dispositionOf(partner)]}>{t(`imports.review.disposition.${dispositionOf(partner)}`)}</Tone>
  },
  {
    id: 'look',
    label: t('imports.review.column.look'),
    width: { share: 5, min: 180 },
    sortable: false,
    render: (partner) => <Look partner={partner} t={t} />
  }
]

function Person({ partner, t }: { partner: ReviewPartner; t: Text }) {
  const person = personOf(partner)
  if (!person) return <span className="faint">–</span>
  return (
    <span className="clip">
      {person.name}{' '}
      {partner.persons.length > 1 && <span className="faint">{t('imports.review.more', { count: partner.persons.length - 1 })}</span>}
    </span>
  )
}

function greeting(partner: ReviewPartner) {
  const person = personOf(partner)
  return <span className={person?.greetingGuessed ? 'review-guess clip' : 'clip'}>{person?.greeting ?? ''}</span>
}

function Look({ partner, t }: { partner: ReviewPartner; t: Text }) {
  const [first, ...more] = flagsOf(partner)
  const gone = partner.disposition === 'departed' || partner.persons.some((person) => person.disposition === 'departed')
  if (gone)
    return (
      <Flag kind="missing" inkWord>
        {t('imports.review.disposition.departed')}
      </Flag>
    )
  if (!first) return null
  return (
    <>
      <Flag kind={isWarning(first.flag) ? 'missing' : 'note'} inkWord>
        {flagText(t, first.flag)} <span className="faint">{first.flag.value}</span>
      </Flag>
      {more.length > 0 && <span className="faint review-more">{t('imports.review.more', { count: more.length })}</span>}
    </>
  )
}
