import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** Is it known who letters are from? Undefined until the host has answered. */
export function useHasSender(): boolean | undefined {
  const { data } = useQuery(api.settings.alliance.queryOptions())
  return data && data.senderName.trim() !== '' && data.senderEmail.trim() !== ''
}

export const senderFieldId = 'letter-sender'

/** To the form that stands where the preview will be. */
export const askForSender = (): void => document.getElementById(senderFieldId)?.focus()
