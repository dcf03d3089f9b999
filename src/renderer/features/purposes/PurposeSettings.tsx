import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { LimitDialog } from './LimitDialog.tsx'
import { PurposeDialog } from './PurposeDialog.tsx'
import { type NamedPurpose, usePurposes } from './use-purposes.ts'

/** What letters are for: those that come with the program, and one's own. */
export function PurposeSettings() {
  const t = useText()
  const { purposes } = usePurposes()
  const [task, setTask] = useState<NamedPurpose | 'new'>()
  return (
    <SettingSection title={t('purposes.title')}>
      {purposes.map((purpose) => (
        <Setting key={purpose.id} label={purpose.label} note={purpose.note}>
          <span className="soft">{factsOf(purpose, t).join(' · ')}</span>
          <PurposeMenu purpose={purpose} onChange={() => setTask(purpose)} />
        </Setting>
      ))}
      <Setting label={t('purposes.own')} note={t('purposes.ownNote')}>
        <Button variant="default" onClick={() => setTask('new')}>
          {t('purposes.new')}
        </Button>
      </Setting>
      {task && task !== 'new' && task.name === '' ? (
        <LimitDialog purpose={task} onClose={() => setTask(undefined)} />
      ) : (
        task && <PurposeDialog purpose={task === 'new' ? undefined : task} onClose={() => setTask(undefined)} />
      )}
    </SettingSection>
  )
}

const factsOf = ({ mailClass, legalBasis, retentionDays }: NamedPurpose, t: ReturnType<typeof useText>): string[] => [
  t(`purposes.class.${mailClass}`),
  ...(legalBasis ? [t(`purposes.basis.${legalBasis}`)] : []),
  ...(retentionDays === null ? [] : [t('purposes.keptFor', { count: retentionDays })])
]

function PurposeMenu({ purpose, onChange }: { purpose: NamedPurpose; onChange: () => void }) {
  const t = useText()
  const { id, name, label, uses } = purpose
  const remove = useMutation(
    api.purposes.remove.mutationOptions({
      onSuccess: ({ changeSet }) => showUndoable(t('purposes.removed', { name }), changeSet),
      onError: (error) => showErrorToast(error)
    })
  )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={t('purposes.actions', { name: label })} icon={<IconDots size={16} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown>
        {name === '' ? (
          <Menu.Item onClick={onChange}>{t('purposes.limit')}</Menu.Item>
        ) : (
          <>
            <Menu.Item onClick={onChange}>{t('purposes.edit')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item disabled={uses > 0} onClick={() => remove.mutate({ id })}>
              {uses > 0 ? t('purposes.inUse', { count: uses }) : t('purposes.remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
