import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { CustomField } from '#shared/model/custom-field.ts'
import type { CustomFieldType } from '#shared/model/record-parts.ts'
import { customSpec } from '#shared/rules/cells/cell-specs.ts'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { CellEdit, GridColumn } from '../../ui/grid/index.ts'

interface WithCustoms {
  customs: Readonly<Record<string, string>>
}

const noFields: readonly CustomField[] = []
const holds: Partial<Record<CustomFieldType, 'numbers' | 'days'>> = { number: 'numbers', date: 'days' }
/** Types of which several records may have the same value. */
const grouping: ReadonlySet<CustomFieldType> = new Set(['text', 'choice', 'yes-no'])

/** Fields of the user's own as columns of a table; none is on show until somebody wants it. */
export function useCustomColumns<Row extends WithCustoms>(entity: CardKind): GridColumn<Row>[] {
  const t = useText()
  const format = useFormat()
  const { data: fields = noFields } = useQuery(api.fields.list.queryOptions({ input: { entity } }))
  return useMemo(() => {
    const shown = (type: CustomFieldType, value: string) => {
      if (type === 'choices') return unpackList(value).join(', ')
      if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
      return type === 'yes-no' && (value === 'yes' || value === 'no') ? t(`fields.${value}`) : value
    }
    return fields.map(
      ({ id, label, type, options }): GridColumn<Row> => ({
        id: `custom:${id}`,
        label,
        width: 140,
        ...(holds[type] && { holds: holds[type] }),
        edit: editOf(id, customSpec(type, options), (value) => shown(type, value)),
        ...(grouping.has(type) && { groupLabel: (key) => shown(type, key) }),
        render: ({ customs }) => <span>{shown(type, customs[id] ?? '')}</span>
      })
    )
  }, [fields, format, t])
}

/** A choice is called by its name in the cell, as the host reads it. */
const editOf = <Row extends WithCustoms>(id: string, spec: CellSpec, display: (value: string) => string): CellEdit<Row> => ({
  ...{ spec, display },
  value: ({ customs }) => {
    const stored = customs[id] ?? ''
    return spec.options?.find(({ value }) => value === stored)?.names[0] ?? stored
  }
})
