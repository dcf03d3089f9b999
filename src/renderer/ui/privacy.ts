import { notifications } from '@mantine/notifications'
import { isMasked } from '#shared/rules/privacy/mask-text.ts'
import { i18n } from '../lib/i18n.ts'
import { changePreferences } from '../lib/preferences.ts'
import { queryClient } from '../lib/query-client.ts'
import { showToast } from './toast.tsx'

/** Hides or shows personal data: what is in memory is forgotten and asked for anew, and what a toast says goes too. */
export async function setPrivacy(hides: boolean): Promise<void> {
  changePreferences({ hidesPersonalData: hides })
  notifications.clean()
  await queryClient.resetQueries()
}

const refuse = (message: string): true => {
  showToast({ message, action: { label: i18n.t('privacy.end'), onClick: () => void setPrivacy(false) } })
  return true
}

/** Whether a text that is to be copied is hidden; then it is said, with the way to show it. */
export const isHiddenCopy = (text: string): boolean => isMasked(text) && refuse(i18n.t('privacy.copy'))

/** Whether a value that is to be edited is hidden; then it is said, with the way to show it. */
export const isHiddenValue = (text: string, field: string): boolean => isMasked(text) && refuse(i18n.t('privacy.hidden', { field }))
