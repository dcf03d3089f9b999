import { useMemo } from 'react'
import type { CellEntity } from '#shared/model/cell.ts'
import { client } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import type { GridEditing } from '../../ui/grid/index.ts'

/**
 * How a table of cards is edited: as a spreadsheet, or one cell at a time; not at all while the window looks back. Rows can be pasted below it
 * where a name is enough to make one; where it is not, that is said.
 */
export function useCellEditing(entity: CellEntity, sheet: boolean): GridEditing | undefined {
  const t = useText()
  const language = useLanguage()
  const isPast = useIsPast()
  return useMemo(
    () =>
      isPast
        ? undefined
        : {
            sheet,
            ...(entity === 'events' ? { whyNotMade: t('events.notPasted') } : { creates: true }),
            write: (cells, how) => client.cells.write({ entity, language, cells: [...cells], ...how })
          },
    [entity, language, sheet, isPast, t]
  )
}
