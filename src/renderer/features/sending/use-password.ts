import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailAccount } from '#shared/model/sending.ts'
import { api, client } from '../../lib/api.ts'
import { showErrorToast } from '../../ui/toast.tsx'

export interface PasswordDraft {
  text: string
  setText: (text: string) => void
  keep: boolean
  setKeep: (keep: boolean) => void
  /** Whether it went in. */
  save: () => Promise<boolean>
}

/** A password while it is typed; it is forgotten here as soon as the host has it. */
export function usePassword({ canKeep }: MailAccount): PasswordDraft {
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [keep, setKeep] = useState(canKeep)
  const save = async () => {
    if (text === '') return false
    try {
      const next = await client.sending.setPassword({ password: text, keep: keep && canKeep })
      setText('')
      queries.setQueryData(api.sending.account.queryKey(), next)
      return true
    } catch (error) {
      showErrorToast(error)
      return false
    }
  }
  return { text, setText, keep, setKeep, save }
}
