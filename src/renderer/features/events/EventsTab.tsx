import { type ReactNode, useMemo } from 'react'
import type { EventCard } from '#shared/model/event.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useCustomColumns } from '../fields/index.ts'
import { CardTable, withCells } from '../records/index.ts'
import { EventDialog } from './EventDialog.tsx'
import { EventPanel } from './EventPanel.tsx'
import { eventCells } from './events.cells.ts'
import { eventColumns } from './events.columns.tsx'
import { eventsQuery } from './events-query.ts'
import { eventValues } from './events-values.ts'

/** The table Arrangementer. */
export function EventsTab({ tabs }: { tabs: ReactNode }) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const customs = useCustomColumns<EventCard>('event')
  const columns = useMemo(() => [...withCells(eventColumns(t, format), eventCells(language)), ...customs], [t, format, language, customs])
  return (
    <CardTable
      kind="event"
      query={eventsQuery}
      words={{
        ...{ page: t('projects.page'), title: t('events.tab'), search: t('events.search'), create: t('events.create') },
        ...{ none: t('events.none'), noneText: t('events.noneText') }
      }}
      {...{ columns, tabs }}
      valuesOf={eventValues}
      panel={(of) => <EventPanel {...of} />}
      dialog={(onClose) => <EventDialog onClose={onClose} />}
    />
  )
}
