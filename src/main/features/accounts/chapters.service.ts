import type { Block } from '#main/formats/document/block.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { ChapterKind } from '#shared/model/account.ts'
import type { ReportName, ReportPeriod } from '#shared/model/report.ts'
import { approvedStatements, countedOf, initiatives, projectOutcomes, reachedMilestones, statedTotals } from './accounts.store.ts'

export interface Telling {
  readonly unit: ReadUnit
  /** The card file when the period ended. */
  readonly atEnd: ReadUnit
  readonly period: ReportPeriod
  readonly t: Translate
  readonly day: (iso: string) => string
}

type Result = Exclude<ChapterKind, ReportName | 'text'>

/** What a chapter tells that is no report; nothing where there is nothing. */
export const resultBlocks: Readonly<Record<Result, (telling: Telling) => Block[]>> = {
  milestones,
  outcomes,
  initiatives: called,
  statements,
  totals
}

const none: Block[] = []

function milestones({ unit, period, day }: Telling): Block[] {
  return reachedMilestones(unit.db, period.from, period.to).map(({ title, on, note }) => ({
    kind: 'card',
    name: `${day(on)}: ${title}`,
    lines: note === '' ? [] : [note]
  }))
}

function outcomes({ unit, period }: Telling): Block[] {
  return projectOutcomes(unit.db, period.from, period.to).map(({ title, outcome, effect }) => ({
    kind: 'card',
    name: title,
    lines: [outcome, effect].filter(Boolean)
  }))
}

function called({ unit, period, t, day }: Telling): Block[] {
  const all = initiatives(unit.db, period.from, period.to)
  const dated = all.filter(({ on }) => on !== null)
  const undated = all.length - dated.length
  const cards = dated.map(({ title, addressees, outcome, on, participants }): Block => {
    const to = addressees.split('\n').filter(Boolean).join(', ')
    const facts = [
      on === null ? '' : day(on),
      ...(to === '' ? [] : [t('accounts.initiative.to', { to })]),
      ...(participants > 0 ? [t('accounts.initiative.participants', { count: participants })] : [])
    ]
    return { kind: 'card', name: title, lines: [facts.filter(Boolean).join(' · '), outcome].filter(Boolean) }
  })
  if (undated === 0) return cards
  return [...cards, { kind: 'text', text: t('accounts.initiative.undated', { count: undated }), tone: 'note' }]
}

function statements({ unit, period }: Telling): Block[] {
  return approvedStatements(unit.db, period.from, period.to).flatMap(({ name, text }): Block[] => [
    { kind: 'card', name, lines: [] },
    { kind: 'text', text: `”${text}”`, tone: 'quote' }
  ])
}

function totals({ atEnd, period, t, day }: Telling): Block[] {
  const stated = statedTotals(atEnd.db, period.to)
  if (stated.length === 0) return none
  const rows = stated.map(({ subject, total, on, source }) => {
    const counted = countedOf(atEnd.db, subject)
    const said = [on === null ? t('accounts.totals.noDate') : day(on), source].filter(Boolean).join(', ')
    return [t(`accounts.totals.subject.${subject}`), total, said, counted, counted - total]
  })
  return [
    { kind: 'table', head: ['subject', 'stated', 'said', 'counted', 'difference'].map((name) => t(`accounts.totals.head.${name}`)), rows }
  ]
}
