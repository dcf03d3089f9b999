import { logSince } from '#main/features/activities/index.ts'
import { partnerCount } from '#main/features/partners/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { FilterNode } from '#shared/model/filter.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { activeAnd, activePartners, partnersTarget } from './active.ts'
import { longestSilent } from './partners.store.ts'
import type { Scene, Told } from './scene.ts'

/** So many lines fit on one sheet of A4 with the drawing over them. */
const onOneSheet = 30

/** With whom have we not talked? Active partners by their last dialogue, the longest silent by name. Of what was before the log, nothing is known. */
export function silentPartners({ atEnd, asOf, period, words: { t, day, number } }: Scene): Told {
  const since = logSince(atEnd.db)
  const today = atEnd.now.slice(0, 10)
  const groups: { name: string; node: FilterNode }[] = [
    { name: 'within', node: { kind: 'days', field: 'lastDialogue', from: period.from, to: today } },
    {
      name: 'before',
      node: { kind: 'days', field: 'lastDialogue', from: '1900-01-01', to: addDays(period.from, -1) }
    },
    { name: 'never', node: { kind: 'present', field: 'lastDialogue', present: false } }
  ]
  const isYoung = since === null || since > period.from
  const counted = groups.map(({ name, node }) => {
    const filter = activeAnd(node)
    const word = name === 'never' && isYoung ? 'unknown' : name
    const label = t(`reports.silent.${word}`, { since: since === null ? '' : day(since) })
    return { label, count: partnerCount(atEnd.db, askedToday(atEnd, filter)), target: partnersTarget(filter, asOf) }
  })
  const [talked, before, never] = counted.map(({ count }) => count)
  const total = partnerCount(atEnd.db, askedToday(atEnd, activePartners))
  const silent = longestSilent(atEnd.db, onOneSheet + 1)
  const more = (before ?? 0) + (never ?? 0) - Math.min(silent.length, onOneSheet)
  const said = (at: string | null) => (at === null ? t(isYoung ? 'reports.silent.notKnown' : 'reports.silent.none') : day(at))
  const names = silent.filter(({ lastDialogueAt }) => lastDialogueAt === null || lastDialogueAt < period.from).slice(0, onOneSheet)
  return {
    sentence: t('reports.silent.sentence', { total, talked: talked ?? 0, silent: (before ?? 0) + (never ?? 0) }),
    notes: [
      since === null ? t('overview.noLog') : t('reports.silent.since', { day: day(since) }),
      ...(more > 0 ? [t('reports.silent.more', { count: more, number: number(more) })] : [])
    ],
    plot: { kind: 'bars', bars: counted.map(({ label, count }) => ({ name: label, count })) },
    head: ['partner', 'dialogue', 'outreach', 'count'].map((name) => t(`reports.silent.head.${name}`)),
    rows: [
      ...counted.map(({ label, count, target }) => [{ value: label }, { value: null }, { value: null }, { value: count, target }]),
      ...names.map(({ id, name, lastDialogueAt, lastOutreachAt }) => [
        { value: name, target: { to: 'partner' as const, id } },
        { value: said(lastDialogueAt) },
        { value: lastOutreachAt === null ? t('reports.silent.none') : day(lastOutreachAt) },
        { value: null }
      ])
    ],
    isEmpty: total === 0
  }
}
