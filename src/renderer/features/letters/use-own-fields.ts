import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type OwnFieldCode, ownFieldCode } from '#shared/model/merge-field.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'

/** The user's own fields as a letter can say them. */
export function useOwnFields(): readonly { code: OwnFieldCode; label: string }[] {
  const t = useText()
  const { data } = useQuery(api.fields.list.queryOptions({ input: {} }))
  return useMemo(
    () =>
      (data ?? []).flatMap(({ entity, label }) =>
        entity === 'person' || entity === 'organisation'
          ? [{ code: ownFieldCode(entity, label), label: t(`letters.ownField.${entity}`, { label }) }]
          : []
      ),
    [data, t]
  )
}
