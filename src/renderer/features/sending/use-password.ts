import { useState } from 'react'
import type { MailAccount } from '#shared/model/sending.ts'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { useAccountAgain } from './use-account-again.ts'

export interface PasswordDraft {
  text: string
  setText: (text: string) => void
  keep: boolean
  setKeep: (keep: boolean) => void
  /** What the server says against it. */
  problem: string | undefined
  isTrying: boolean
  /** Whether the server takes it, or cannot be asked just now. */
  save: () => Promise<boolean>
}

/** A password while it is typed: it is tried at once, and forgotten here when the host has it. */
export function usePassword({ canKeep }: MailAccount): PasswordDraft {
  const t = useText()
  const askAgain = useAccountAgain()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isTrying, setIsTrying] = useState(false)
  const [keep, setKeep] = useState(canKeep)
  const save = async () => {
    if (text === '' || isTrying) return false
    setIsTrying(true)
    try {
      await client.sending.setPassword({ password: text, keep: keep && canKeep })
      const refusal = await client.sending.verify().then(
        () => undefined,
        (error: unknown) => toAppError(error).code === 'smtp.auth'
      )
      if (refusal) setProblem(t('errors.smtp.auth', {}))
      else setText('')
      return !refusal
    } catch (error) {
      showErrorToast(error)
      return false
    } finally {
      setIsTrying(false)
      askAgain()
    }
  }
  const type = (typed: string) => {
    setText(typed)
    setProblem(undefined)
  }
  return { text, setText: type, keep, setKeep, problem, isTrying, save }
}
