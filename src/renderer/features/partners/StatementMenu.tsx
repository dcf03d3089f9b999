import { Menu, NativeSelect } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Partner, StatementVersion } from '#shared/model/partner.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import '../../ui/card.css'

interface StatementMenuProps {
  partner: Partner
  version: StatementVersion
}

/** What a statement is worth: approved by somebody of the partner, a draft, or withdrawn. Only approved ones are used in letters. */
export function StatementMenu({ partner, version }: StatementMenuProps) {
  const t = useText()
  const [approving, setApproving] = useState(false)
  const { status } = version
  const judge = async (to: StatementVersion['status']) => {
    try {
      const { changeSet } = await client.partners.judgeStatement({ id: version.id, status: to, on: null, roleId: null })
      showUndoable(t('cards.statement.judged'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('cards.statement.more')} icon={<IconDots size={14} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setApproving(true)}>{t('cards.statement.approve')}</Menu.Item>
          {status !== 'approved' && <Menu.Item onClick={() => void judge('approved')}>{t('cards.statement.useAgain')}</Menu.Item>}
          {status !== 'draft' && <Menu.Item onClick={() => void judge('draft')}>{t('cards.statement.makeDraft')}</Menu.Item>}
          {status !== 'withdrawn' && <Menu.Item onClick={() => void judge('withdrawn')}>{t('cards.statement.withdraw')}</Menu.Item>}
          {status === 'approved' && <Menu.Label>{t('cards.statement.used')}</Menu.Label>}
        </Menu.Dropdown>
      </Menu>
      {approving && <ApproveDialog partner={partner} version={version} onClose={() => setApproving(false)} />}
    </>
  )
}

function ApproveDialog({ partner, version, onClose }: StatementMenuProps & { onClose: () => void }) {
  const t = useText()
  const [roleId, setRoleId] = useState(partner.contacts[0]?.affiliationId ?? '')
  const [on, setOn] = useState(today)
  const judge = useMutation(
    api.partners.judgeStatement.mutationOptions({
      onSuccess: ({ changeSet }) => {
        onClose()
        showUndoable(t('cards.statement.judged'), changeSet)
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    judge.mutate({ id: version.id, status: 'approved', on, roleId: roleId === '' ? null : roleId })
  }
  return (
    <Dialog opened onClose={onClose} title={t('cards.statement.approveTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <NativeSelect
          data-autofocus
          label={t('cards.statement.who')}
          value={roleId}
          data={[
            ...partner.contacts.map((contact) => ({
              value: contact.affiliationId,
              label: [contact.displayName, contact.title].filter(Boolean).join(', ')
            })),
            { value: '', label: t('cards.statement.nobody') }
          ]}
          onChange={(event) => setRoleId(event.currentTarget.value)}
        />
        <DayField label={t('cards.statement.on')} max={today()} value={on} lean="back" required onChange={setOn} />
        <FormActions submit={t('cards.statement.save')} pending={judge.isPending} error={judge.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
