import { type ReactNode, useMemo } from 'react'
import type { GroupCard } from '#shared/model/working-group.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useCustomColumns } from '../fields/index.ts'
import { CardTable, withCells } from '../records/index.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { groupCells } from './groups.cells.ts'
import { groupColumns } from './groups.columns.tsx'
import { groupsQuery } from './groups-query.ts'
import { groupValues } from './groups-values.ts'

/** The table Arbejdsgrupper. */
export function GroupsTab({ tabs }: { tabs: ReactNode }) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const customs = useCustomColumns<GroupCard>('working_group')
  const columns = useMemo(() => [...withCells(groupColumns(t, format), groupCells(language)), ...customs], [t, format, language, customs])
  return (
    <CardTable
      kind="working_group"
      query={groupsQuery}
      words={{
        ...{
          page: t('projects.page'),
          title: t('workingGroups.tab'),
          search: t('workingGroups.search'),
          create: t('workingGroups.create')
        },
        ...{ none: t('workingGroups.none'), noneText: t('workingGroups.noneText') }
      }}
      {...{ columns, tabs }}
      valuesOf={groupValues}
      panel={(of) => <GroupPanel {...of} />}
      dialog={(onClose) => <GroupDialog onClose={onClose} />}
    />
  )
}
