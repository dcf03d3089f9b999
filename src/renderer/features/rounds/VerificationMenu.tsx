import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Verification } from '#shared/model/verification.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { VerificationDialog } from './VerificationDialog.tsx'

/** What else can be done with a round: more partners, another name or day, closing it, and taking it away. */
export function VerificationMenu({ round }: { round: Verification }) {
  const t = useText()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'edit' | 'invite'>()
  const { id, version, status } = round
  const close = () => setOpen(undefined)
  const tell = async (work: () => Promise<{ changeSet: string | null }>, words: string) => {
    try {
      showUndoable(words, (await work()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const turn = () =>
    status === 'open'
      ? tell(() => client.verifications.update({ id, version, patch: { status: 'closed' } }), t('rounds.close.done'))
      : tell(() => client.verifications.update({ id, version, patch: { status: 'open' } }), t('rounds.reopen.done'))
  const remove = async () => {
    await tell(() => client.verifications.remove({ ids: [id] }), t('rounds.remove.done'))
    void navigate({ to: '/breve', search: { tab: 'rounds' } })
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('rounds.more')} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          {status === 'open' && <Menu.Item onClick={() => setOpen('invite')}>{t('rounds.invite.title')}</Menu.Item>}
          <Menu.Item onClick={() => setOpen('edit')}>{t('rounds.form.edit')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void turn()}>{t(status === 'open' ? 'rounds.close.command' : 'rounds.reopen.command')}</Menu.Item>
          <Menu.Item onClick={() => void remove()}>{t('rounds.remove.command')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' && <VerificationDialog round={round} onClose={close} />}
      {open === 'invite' && (
        <InviteDialog invite={(selection) => client.verifications.invite({ id, ...(selection && { selection }) })} onClose={close} />
      )}
    </>
  )
}
