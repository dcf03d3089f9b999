import type { ProjectRow, ProjectStatus } from '#shared/model/project.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag, Tone } from '../../ui/marks.tsx'
import { statusTones } from './status-tones.ts'

type Text = ReturnType<typeof useText>
type Format = ReturnType<typeof useFormat>
type Column = GridColumn<ProjectRow>

const asWritten = (key: string) => key

/** The columns of Projekter; ids are those the host sorts by. */
export function projectColumns(t: Text, format: Format): Column[] {
  const column = (
    id: Parameters<typeof wordOf>[1],
    width: Column['width'],
    render: Column['render'],
    more: Partial<Column> = {}
  ): Column => ({
    ...{ id, label: wordOf(t, id), width, render },
    ...more
  })
  const text = (value: string) => <span className="clip">{value}</span>
  return [
    column('name', { share: 6, min: 220 }, ({ name }) => <b className="grid-name clip">{name}</b>, { fixed: true }),
    column('status', 112, ({ status }) => <Tone tone={statusTones[status]}>{t(`projects.state.${status}`)}</Tone>, {
      groupLabel: (key) => t(`projects.state.${(key.split('\t')[1] ?? key) as ProjectStatus}`)
    }),
    column('lead', { share: 3, min: 150 }, ({ lead }) => text(lead), { groupLabel: asWritten }),
    column('targetGroup', { share: 3, min: 140 }, ({ targetGroup }) => text(targetGroup), { groupLabel: asWritten }),
    column('period', 150, ({ periodText }) => text(periodText), { groupLabel: asWritten }),
    column('contact', { share: 3, min: 150 }, ({ contacts, hasLeft }) => (
      <>
        <span className="clip">{contacts}</span>
        {hasLeft && <Flag kind="missing">{t('projects.left')}</Flag>}
      </>
    )),
    column('focus', { share: 2, min: 140 }, ({ focus }) => text(focus.join(', '))),
    column('partners', 200, ({ organisations }) => text(organisations)),
    column('milestone', 200, ({ milestone }) =>
      milestone ? text([milestone.title, milestone.dueOn && format.day(milestone.dueOn)].filter(Boolean).join(' · ')) : null
    ),
    column('lastActivity', 130, ({ lastActivityAt }) => <span>{lastActivityAt && format.day(lastActivityAt)}</span>, { holds: 'days' }),
    column('summary', 260, ({ summary }) => text(summary)),
    column('outcome', 220, ({ outcome }) => text(outcome)),
    column('effect', 220, ({ effect }) => text(effect)),
    column('funding', 160, ({ funding }) => text(funding)),
    column('shortTitle', 130, ({ shortTitle }) => text(shortTitle)),
    column('web', 180, ({ url }) => text(url)),
    column('tags', 160, ({ tags }) => text(tags.join(', '))),
    column('created', 110, ({ createdAt }) => <span>{format.day(createdAt)}</span>, { holds: 'days' }),
    column('changed', 110, ({ changedAt }) => <span>{format.day(changedAt)}</span>, { holds: 'days' })
  ]
}

const wordOf = (t: Text, id: keyof typeof columnWords) => t(columnWords[id])
const columnWords = {
  name: 'projects.column.name',
  status: 'projects.column.status',
  lead: 'projects.column.lead',
  targetGroup: 'projects.column.targetGroup',
  period: 'projects.column.period',
  contact: 'projects.column.contact',
  focus: 'projects.column.focus',
  partners: 'projects.column.partners',
  milestone: 'projects.column.milestone',
  lastActivity: 'projects.column.lastActivity',
  summary: 'projects.column.summary',
  outcome: 'projects.column.outcome',
  effect: 'projects.column.effect',
  funding: 'projects.column.funding',
  shortTitle: 'projects.column.shortTitle',
  web: 'projects.column.web',
  tags: 'projects.column.tags',
  created: 'projects.column.created',
  changed: 'projects.column.changed'
} as const
