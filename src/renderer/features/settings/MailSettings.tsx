import { useQuery } from '@tanstack/react-query'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { AccountSettings } from '../sending/index.ts'

/** Whose name stands on the letters; kept in the card file. */
export function MailSettings() {
  const t = useText()
  const { data } = useQuery(api.settings.alliance.queryOptions())
  if (!data) return null
  const field = (name: 'name' | 'senderName' | 'senderEmail', label: string, note?: string) => (
    <Setting label={label} note={note}>
      <InlineField
        label={label}
        value={data[name]}
        validate={(value) =>
          name === 'senderEmail' && value !== '' && judgeEmail(value).policy === 'reject' ? t('settings.emailProblem') : undefined
        }
        onSave={async (value) => {
          const { changeSet } = await client.settings.setAlliance({ version: data.version, patch: { [name]: value } })
          showUndoable(t('settings.changed'), changeSet)
        }}
      />
    </Setting>
  )
  return (
    <>
      <SettingSection title={t('settings.alliance')}>
        {field('name', t('settings.allianceName'), t('settings.allianceNote'))}
      </SettingSection>
      <SettingSection title={t('settings.sender')}>
        {field('senderName', t('settings.senderName'), t('settings.senderNote'))}
        {field('senderEmail', t('settings.senderEmail'))}
        <Setting label={t('letters.signature')} note={t('letters.signatureNote')}>
          <InlineField
            label={t('letters.signature')}
            value={data.senderSignature}
            multiline
            onSave={async (senderSignature) => {
              const { changeSet } = await client.settings.setAlliance({ version: data.version, patch: { senderSignature } })
              showUndoable(t('settings.changed'), changeSet)
            }}
          />
        </Setting>
      </SettingSection>
      <AccountSettings />
    </>
  )
}
