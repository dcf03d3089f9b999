import { describe, expect, it } from 'vitest'
import { questionsOf } from '#renderer/features/imports/review-questions.ts'
import { dispositionOf, personOf, rowName } from '#renderer/features/imports/review-rows.ts'
import { acceptText, changeText, countText } from '#renderer/features/imports/review-texts.ts'
import { tickEdits, ticksOf } from '#renderer/features/imports/review-ticks.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { untoldProject } from '#shared/model/draft-project.ts'
import type { ReviewPartner, ReviewPerson, ReviewRow } from '#shared/model/review.ts'

const { t } = createI18n('da')
const list = (words: readonly string[]) => words.join(' + ')

const person = (id: string, over: Partial<ReviewPerson> = {}): ReviewPerson => ({
  ...{ id, draft: null, include: true, disposition: 'create', personId: null, roleId: null, name: `Navn ${id}`, greeting: '' },
  ...{ greetingGuessed: false, fields: [], flags: [], doubt: null, departure: null, erasedOn: null },
  ...over
})
const partner = (over: Partial<ReviewPartner> = {}): ReviewPartner => ({
  ...{ id: 'p', draft: null, include: true, disposition: 'unchanged', partnerId: null, name: 'Havnens Venner', organisationType: null },
  ...{ typeGuessed: false, fields: [], flags: [], doubt: null },
  ...over
})
const row = (of: ReviewPartner | null, ...persons: ReviewPerson[]): ReviewRow => ({
  ...{ id: of?.id ?? persons[0]?.id ?? '', partner: of, persons, project: null, problems: [], attention: false }
})
const field = (name: string, old: string, now: string, take: boolean) => ({ field: name, old, new: now, mine: false, take })

describe('A row of a review', () => {
  it('is about the person with most to see to', () => {
    const flagged = person('c', { flags: [{ code: 'phone.digits', severity: 'warn', line: 1 }] })
    expect(personOf(row(partner(), person('a'), person('b', { disposition: 'departed' })))?.id).toBe('b')
    expect(personOf(row(partner(), person('b', { disposition: 'departed' }), flagged))?.id).toBe('c')
  })

  it('is changed where only its people are', () => {
    expect(dispositionOf(row(partner(), person('a', { disposition: 'unchanged' }), person('b')))).toBe('update')
    expect(dispositionOf(row(partner(), person('a', { disposition: 'departed' })))).toBe('departed')
    expect(dispositionOf(row(partner({ disposition: 'create' }), person('a')))).toBe('create')
  })

  it('is called by what its tick stands for', () => {
    expect(rowName(row(partner(), person('a')))).toBe('Havnens Venner')
    expect(rowName({ ...row(partner(), person('a')), id: 'a' })).toBe('Navn a')
  })
})

describe('A question', () => {
  it('asks of a project that is told of no more whether it is over', () => {
    const gone = {
      ...{ id: 'gone-j', include: false, disposition: 'departed' as const, projectId: 'j', name: 'Åbne døre', flags: [] },
      ...{ fields: [field('projectStatus', 'running', 'finished', true)], doubt: { code: 'gone' as const, with: null } }
    }
    const asked = { ...row(null), id: 'gone-j', project: { ...gone, draft: untoldProject('Åbne døre', 1) } }
    expect(questionsOf(t, asked).map(({ title, answers }) => [title, answers.map(({ text, edits }) => [text, edits])])).toEqual([
      ['Står der ikke længere', [['Sæt Åbne døre til afsluttet', [{ do: 'include', rowId: 'gone-j', include: true }]]]]
    ])
    expect(questionsOf(t, { ...asked, project: { ...asked.project, include: true } })).toEqual([])
  })

  it('takes the new name with the answer that it is the same under another name', () => {
    const doubt = { code: 'renamed' as const, with: { id: 'x', name: 'Region Midtvest' } }
    const renamed = partner({ disposition: 'conflict', include: false, doubt, fields: [field('match', 'Region Midtvest', 'Ny', false)] })
    const [question] = questionsOf(t, row(renamed))
    expect(question?.answers.map(({ key, edits }) => [key, edits])).toEqual([
      [
        '1',
        [
          { do: 'take', rowId: 'p', field: 'match', take: true },
          { do: 'take', rowId: 'p', field: 'name', take: true }
        ]
      ],
      ['2', [{ do: 'take', rowId: 'p', field: 'match', take: false }]]
    ])
  })

  it('can only be answered with somebody new where several fit', () => {
    const several = person('a', {
      disposition: 'conflict',
      doubt: { code: 'several', with: null },
      fields: [field('match', '', 'A', false)]
    })
    expect(questionsOf(t, row(null, several))[0]?.answers.map(({ key }) => key)).toEqual(['2'])
  })

  it('comes before flags, and warnings come before what is only good to know', () => {
    const flags = [
      { code: 'email.private-provider' as const, severity: 'info' as const, line: 1 },
      { code: 'phone.digits' as const, severity: 'warn' as const, line: 2 }
    ]
    const doubt = { code: 'same-name' as const, with: { id: 'x', name: 'A' } }
    const asked = person('a', { disposition: 'conflict', doubt, flags, fields: [field('match', 'A', 'A', false)] })
    expect(questionsOf(t, row(null, asked)).map(({ tone, title }) => [tone, title])).toEqual([
      ['warn', t('review.doubt.same-name')],
      ['warn', t('imports.flag.phone.digits')],
      ['calm', t('imports.flag.email.private-provider')]
    ])
  })

  it('is not asked again about a partner who was said to have left', () => {
    const left = { disposition: 'departed' as const, doubt: { code: 'left' as const, with: null } }
    expect(questionsOf(t, row(partner({ ...left, include: false })))).toHaveLength(1)
    expect(questionsOf(t, row(partner({ ...left, include: true })))).toEqual([])
  })
})

describe('The ticks of a review', () => {
  const rows = ['a', 'b', 'c'].map((id) => row(null, person(id, { include: id !== 'b' })))
  it('are everything but what is left out, and say only what was changed', () => {
    const before = ticksOf(rows)
    expect(before).toEqual({ all: true, ids: new Set(['b']) })
    expect(tickEdits(before, { all: true, ids: new Set(['c']) })).toEqual([
      { do: 'include', rowId: 'c', include: false },
      { do: 'include', rowId: 'b', include: true }
    ])
    expect(tickEdits(before, before)).toEqual([])
  })
})

describe('The button that writes', () => {
  const nothing = { partners: 0, persons: 0, projects: 0, departures: 0, optOuts: 0, onlyNew: true }
  it('says verb and numbers, and nothing of what there is none of', () => {
    expect(acceptText(t, list, { ...nothing, partners: 1, persons: 1200 })).toBe('Opret 1 partner + 1.200 personer')
    expect(acceptText(t, list, { ...nothing, persons: 2, departures: 1, onlyNew: false })).toBe('Opdatér 2 personer + 1, der er stoppet')
    expect(acceptText(t, list, { ...nothing, optOuts: 3 })).toBe('Notér 3 afmeldinger')
    expect(acceptText(t, list, nothing)).toBe('Intet at ændre')
    expect(countText(t, list, { partners: 2, persons: 3, projects: 0, departures: 1, optOuts: 1 })).toBe(
      '2 partnere + 3 personer + 1, der er stoppet + 1 afmelding'
    )
  })

  it('has changes told in words, codes as the words they stand for', () => {
    expect(changeText(t, field('organisationType', '', 'municipality', true))).toBe('Type: Kommune')
    expect(changeText(t, field('status', 'left', 'active', true))).toBe('Partnerskab: udtrådt → aktiv')
    expect(changeText(t, field('custom:Kundenummer', '1', '2', true))).toBe('Kundenummer: 1 → 2')
  })
})
