import type { DraftFlag } from '#shared/model/draft.ts'
import type { FieldDiff, ReviewEdit, ReviewRow } from '#shared/model/review.ts'
import type { useText } from '../../lib/i18n.ts'
import { isPartner, isWarning, partsOf, type ReviewPart } from './review-rows.ts'

type Text = ReturnType<typeof useText>

export interface Answer {
  /** The key that gives it. */
  key: '1' | '2'
  text: string
  edits: ReviewEdit[]
}

/** Something about a row that waits for a word of the user. */
export interface Question {
  id: string
  tone: 'warn' | 'calm'
  title: string
  text: string
  answers: Answer[]
  /** The value in the source that it is about. */
  value?: string
  /** The row and the field where one can put it right oneself. */
  partId: string
  field: 'name' | 'emails' | 'phones'
  /** The kind of flag, where one answer may settle all of them. */
  code?: DraftFlag['code']
}

/** Who it is and where it went comes first; then warnings, in the order of the source; then what is only good to know. */
export function questionsOf(t: Text, row: ReviewRow): Question[] {
  const parts = partsOf(row)
  const flags = parts
    .flatMap((part) => part.flags.map((flag) => ({ part, flag })))
    .toSorted((one, other) => Number(isWarning(other.flag)) - Number(isWarning(one.flag)) || one.flag.line - other.flag.line)
  return [...parts.flatMap((part) => doubtsOf(t, part)), ...flags.map(({ part, flag }) => flagQuestion(t, part, flag))]
}

function doubtsOf(t: Text, part: ReviewPart): Question[] {
  const { disposition, fields, doubt } = part
  const named = (field: string) => fields.find((each) => each.field === field)
  const [match, leaves, merged] = [named('match'), named('leaves'), named('merged')]
  if (disposition === 'conflict' && doubt) {
    if (match && !match.take && doubt.code !== 'changed-by-hand') return [matchQuestion(t, part, match)]
    if (leaves) return [leavesQuestion(t, part, leaves)]
  }
  if (disposition !== 'departed' || part.include) return []
  if (doubt?.code === 'gone') return [goneQuestion(t, part)]
  if (!isPartner(part)) return []
  return [merged ? mergedQuestion(t, part, merged) : leftQuestion(t, part)]
}

const take = (rowId: string, field: string, taken: boolean): ReviewEdit => ({ do: 'take', rowId, field, take: taken })
const include = (rowId: string, included: boolean): ReviewEdit => ({ do: 'include', rowId, include: included })

const atName = (partId: string) => ({ partId, field: 'name' as const })

/** Where several fit, only that it is somebody new can be said. */
function matchQuestion(t: Text, { id, name, doubt }: ReviewPart, { old }: FieldDiff): Question {
  const code = doubt?.code ?? 'several'
  const isRenamed = code === 'renamed' || code === 'successor'
  const same: Answer = {
    key: '1',
    text: t(isRenamed ? 'imports.answer.sameRenamed' : 'imports.answer.same', { name: old }),
    edits: [take(id, 'match', true), ...(isRenamed ? [take(id, 'name', true)] : [])]
  }
  const another: Answer = {
    key: '2',
    text: t(code === 'successor' ? 'imports.answer.successor' : 'imports.answer.another'),
    edits: [take(id, 'match', false)]
  }
  return {
    ...{
      id: `${id} match`,
      ...atName(id),
      tone: 'warn',
      title: t(`review.doubt.${code}`),
      text: t(`imports.doubt.${code}`, { name, other: old })
    },
    answers: old === '' ? [another] : [same, another]
  }
}

function leavesQuestion(t: Text, { id, name, doubt }: ReviewPart, { old }: FieldDiff): Question {
  const other = doubt?.with?.name ?? old
  return {
    ...{
      id: `${id} leaves`,
      ...atName(id),
      tone: 'warn',
      title: t('review.doubt.moved'),
      text: t('imports.doubt.leaves', { name, other })
    },
    answers: [
      { key: '1', text: t('imports.answer.endOld', { name: other }), edits: [take(id, 'leaves', true), include(id, true)] },
      { key: '2', text: t('imports.answer.keepBoth'), edits: [take(id, 'leaves', false), include(id, true)] }
    ]
  }
}

function mergedQuestion(t: Text, { id, name, doubt }: ReviewPart, field: FieldDiff): Question {
  const other = doubt?.with?.name ?? field.new
  return {
    ...{
      id: `${id} merged`,
      ...atName(id),
      tone: 'warn',
      title: t('review.doubt.merged'),
      text: t('imports.doubt.merged', { name: other, other: name })
    },
    answers: [
      { key: '1', text: t('imports.answer.merge', { old: name, new: other }), edits: [take(id, 'merged', true), include(id, true)] },
      { key: '2', text: t('imports.answer.leave', { name }), edits: [take(id, 'merged', false), include(id, true)] }
    ]
  }
}

const leftQuestion = (t: Text, { id, name }: ReviewPart): Question => ({
  ...{ id: `${id} left`, ...atName(id), tone: 'warn', title: t('review.doubt.left'), text: t('imports.doubt.left', { name }) },
  answers: [{ key: '1', text: t('imports.answer.leave', { name }), edits: [include(id, true)] }]
})

/** Of a project that the source tells no more of. */
const goneQuestion = (t: Text, { id, name }: ReviewPart): Question => ({
  ...{ id: `${id} gone`, ...atName(id), tone: 'warn', title: t('review.doubt.gone'), text: t('imports.doubt.gone', { name }) },
  answers: [{ key: '1', text: t('imports.answer.finish', { name }), edits: [include(id, true)] }]
})

function flagQuestion(t: Text, { id, name }: ReviewPart, { code, line, severity, value, suggestion }: DraftFlag): Question {
  const settle = (accept: boolean): ReviewEdit[] => [{ do: 'flag', rowId: id, code, line, accept }]
  return {
    ...{ id: `${id} ${code} ${line}`, tone: severity === 'warn' ? 'warn' : 'calm', title: t(`imports.flag.${code}`), text: name, code },
    ...{ partId: id, field: /email/.test(code) ? 'emails' : code.startsWith('phone.') ? 'phones' : 'name' },
    ...(value !== undefined && { value }),
    answers: [
      ...(suggestion === undefined
        ? []
        : [{ key: '1' as const, text: t('imports.review.use', { value: suggestion }), edits: settle(true) }]),
      { key: '2', text: value ? t('imports.review.keep', { value }) : t('imports.review.keepAsIs'), edits: settle(false) }
    ]
  }
}
