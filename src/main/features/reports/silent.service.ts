import { contactDates, logSince } from '#main/features/activities/index.ts'
import type { FilterNode } from '#shared/model/filter.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import { activeAnd, partnersTarget } from './active.ts'
import { longestSilent, type TalkedRecord } from './partners.store.ts'
import type { Scene, Told } from './scene.ts'

/** So many lines fit on one sheet of A4 with the drawing over them. */
const onOneSheet = 30

interface Group {
  name: string
  node: FilterNode
  holds: (partner: TalkedRecord) => boolean
}

/** Each group is told by a filter as well: what is counted here is what that finds. */
const groupsOf = (from: string, today: string): Group[] => [
  {
    name: 'within',
    node: { kind: 'days', field: 'lastDialogue', from, to: today },
    holds: ({ lastDialogueAt: at }) => at !== null && at >= from
  },
  {
    name: 'before',
    node: { kind: 'days', field: 'lastDialogue', from: '1900-01-01', to: addDays(from, -1) },
    holds: ({ lastDialogueAt: at }) => at !== null && at < from
  },
  {
    name: 'never',
    node: { kind: 'present', field: 'lastDialogue', present: false },
    holds: ({ lastDialogueAt: at }) => at === null
  }
]

/** With whom have we not talked? Active partners by their last dialogue, the longest silent by name. Of what was before the log, nothing is known. */
export function silentPartners({ atEnd, asOf, period, words: { t, day, number } }: Scene): Told {
  const since = logSince(atEnd.db)
  const all = longestSilent(atEnd.db)
  const isYoung = since === null || since > period.from
  const counted = groupsOf(period.from, localDay(atEnd.now)).map(({ name, node, holds }) => {
    const word = name === 'never' && isYoung ? 'unknown' : name
    const label = t(`reports.silent.${word}`, { since: since === null ? '' : day(since) })
    return { label, partners: all.filter(holds), target: partnersTarget(activeAnd(node), asOf) }
  })
  const [talked = 0, before = 0, never = 0] = counted.map(({ partners }) => partners.length)
  const more = before + never - onOneSheet
  const said = (at: string | null) => (at === null ? t(isYoung ? 'reports.silent.notKnown' : 'reports.silent.none') : day(at))
  const named = all.slice(0, Math.min(before + never, onOneSheet))
  return {
    sentence: t('reports.silent.sentence', { total: all.length, talked, silent: before + never }),
    notes: [
      since === null ? t('overview.noLog') : t('reports.silent.since', { day: day(since) }),
      ...(more > 0 ? [t('reports.silent.more', { count: more, number: number(more) })] : [])
    ],
    plot: { kind: 'bars', bars: counted.map(({ label, partners }) => ({ name: label, count: partners.length })) },
    head: ['partner', 'dialogue', 'outreach', 'count'].map((name) => t(`reports.silent.head.${name}`)),
    rows: [
      ...counted.map(({ label, partners, target }) => [
        { value: label },
        { value: null },
        { value: null },
        { value: partners.length, target }
      ]),
      ...named.map(({ id, name, lastDialogueAt }) => {
        const { lastOutreachAt } = contactDates(atEnd.db, 'organisation', id)
        return [
          { value: name, target: { to: 'partner' as const, id } },
          { value: said(lastDialogueAt) },
          { value: lastOutreachAt === null ? t('reports.silent.none') : day(lastOutreachAt) },
          { value: null }
        ]
      })
    ],
    isEmpty: all.length === 0
  }
}
