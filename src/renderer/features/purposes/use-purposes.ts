import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { builtInPurposes, type Purpose } from '#shared/model/purpose.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'

export type NamedPurpose = Purpose & { readonly label: string; readonly note: string }

/** What letters are for, with names in the language of the window; label tells the name of any code. */
export function usePurposes(): { purposes: readonly NamedPurpose[]; label: (code: string) => string } {
  const t = useText()
  const { data } = useQuery(api.purposes.all.queryOptions())
  const purposes = useMemo(() => (data ?? []).map((purpose) => named(purpose, t)), [data, t])
  const label = useCallback((code: string) => purposes.find((purpose) => purpose.code === code)?.label ?? '', [purposes])
  return { purposes, label }
}

function named(purpose: Purpose, t: ReturnType<typeof useText>): NamedPurpose {
  const builtIn = purpose.name === '' && oneOf(builtInPurposes, purpose.code)
  return {
    ...purpose,
    label: builtIn ? t(`purposes.builtIn.${builtIn}`) : purpose.name,
    note: purpose.description || t(builtIn ? `purposes.note.${builtIn}` : `purposes.classNote.${purpose.mailClass}`)
  }
}
