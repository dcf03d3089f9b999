import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** How the columns of files were understood, so that the next file with the same columns is read alike. */
export function ImportSettings() {
  const t = useText()
  const format = useFormat()
  const { data: profiles } = useQuery(api.imports.profiles.queryOptions())
  const forget = useMutation(
    api.imports.forgetProfile.mutationOptions({
      onSuccess: ({ changeSet }) => showUndoable(t('settings.profileForgotten'), changeSet),
      onError: (error) => showErrorToast(error)
    })
  )
  if (!profiles) return null
  return (
    <SettingSection title={t('settings.profiles')}>
      {profiles.length === 0 && (
        <Setting label={t('settings.noProfiles')} note={t('settings.noProfilesNote')}>
          {null}
        </Setting>
      )}
      {profiles.map(({ id, name, columns, usedAt }) => (
        <Setting key={id} label={name} note={t('settings.profileNote', { count: columns, when: format.day(usedAt) })}>
          <Button
            variant="default"
            aria-label={t('settings.forgetProfile', { name })}
            loading={forget.isPending && forget.variables?.id === id}
            onClick={() => forget.mutate({ id })}
          >
            {t('settings.forget')}
          </Button>
        </Setting>
      ))}
    </SettingSection>
  )
}
