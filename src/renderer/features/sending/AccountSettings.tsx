import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { Tone } from '../../ui/marks.tsx'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { PasswordSetting } from './PasswordSetting.tsx'
import './account-settings.css'

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535

/** The alliance's own mail server: where it is, as whom, and whether it works. */
export function AccountSettings() {
  const t = useText()
  const { data } = useQuery(api.sending.account.queryOptions())
  if (!data) return null
  const save = async (patch: { host?: string; port?: number; user?: string }) => {
    const { changeSet } = await client.sending.setAccount({ patch })
    showUndoable(t('settings.changed'), changeSet)
  }
  return (
    <SettingSection title={t('sending.account.title')}>
      <Setting label={t('sending.account.host')} note={t('sending.account.hostNote')}>
        <InlineField label={t('sending.account.host')} value={data.host} onSave={(host) => save({ host })} />
      </Setting>
      <Setting label={t('sending.account.port')} note={t('sending.account.portNote')}>
        <InlineField
          label={t('sending.account.port')}
          value={String(data.port)}
          validate={(text) => (isPort(text) ? undefined : t('sending.account.portProblem'))}
          onSave={(port) => save({ port: Number(port) })}
        />
      </Setting>
      <Setting label={t('sending.account.user')} note={t('sending.account.userNote')}>
        <InlineField label={t('sending.account.user')} value={data.user} onSave={(user) => save({ user })} />
      </Setting>
      {data.host !== '' && data.user !== '' && <PasswordSetting account={data} />}
      {data.host !== '' && data.user !== '' && <TryAccount key={`${data.version} ${data.password}`} />}
    </SettingSection>
  )
}

function TryAccount() {
  const t = useText()
  const attempt = useMutation({
    mutationFn: () => client.sending.verify(),
    onSuccess: () => announce(t('sending.account.works'))
  })
  return (
    <>
      <Setting label={t('sending.account.try')} note={t('sending.account.tryNote')}>
        <Button variant="default" onClick={() => attempt.mutate()} loading={attempt.isPending}>
          {t('sending.account.try')}
        </Button>
      </Setting>
      {attempt.isSuccess && (
        <p className="account-works">
          <Tone tone="ok">{t('sending.account.works')}</Tone>
        </p>
      )}
      {attempt.error && <ErrorPanel error={attempt.error} />}
    </>
  )
}
