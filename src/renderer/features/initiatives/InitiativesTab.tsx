import { type ReactNode, useMemo } from 'react'
import type { InitiativeCard } from '#shared/model/initiative.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useCustomColumns } from '../fields/index.ts'
import { CardTable, withCells } from '../records/index.ts'
import { InitiativeDialog } from './InitiativeDialog.tsx'
import { InitiativePanel } from './InitiativePanel.tsx'
import { initiativeCells } from './initiatives.cells.ts'
import { initiativeColumns } from './initiatives.columns.tsx'
import { initiativesQuery } from './initiatives-query.ts'
import { initiativeValues } from './initiatives-values.ts'

/** The table Fælles henvendelser. */
export function InitiativesTab({ tabs }: { tabs: ReactNode }) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const customs = useCustomColumns<InitiativeCard>('initiative')
  const columns = useMemo(
    () => [...withCells(initiativeColumns(t, format), initiativeCells(language)), ...customs],
    [t, format, language, customs]
  )
  return (
    <CardTable
      kind="initiative"
      query={initiativesQuery}
      words={{
        ...{ page: t('projects.page'), title: t('initiatives.tab'), search: t('initiatives.search'), create: t('initiatives.create') },
        ...{ none: t('initiatives.none'), noneText: t('initiatives.noneText') }
      }}
      {...{ columns, tabs }}
      valuesOf={initiativeValues}
      panel={(of) => <InitiativePanel {...of} />}
      dialog={(onClose) => <InitiativeDialog onClose={onClose} />}
    />
  )
}
