import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SignOn } from '#shared/model/sign-on.ts'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { SignerDialog } from './SignerDialog.tsx'
import { SignOnDialog } from './SignOnDialog.tsx'
import { TextDialog, TextsDialog } from './TextDialog.tsx'

type Open = 'edit' | 'invite' | 'signer' | 'text' | 'texts' | 'publish'

/** What else can be done with a round. */
export function SignOnMenu({ round }: { round: SignOn }) {
  const t = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const [open, setOpen] = useState<Open>()
  const { id, version, counts } = round
  const isFrozen = round.publishedOn !== null
  const close = () => setOpen(undefined)
  const tell = async (work: () => Promise<{ changeSet: string | null }>, words: string) => {
    try {
      showUndoable(words, (await work()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const save = async (what: 'block' | 'record') => {
    const { csv } =
      what === 'block' ? await client.signOns.block({ id, language, asFile: true }) : await client.signOns.record({ id, language })
    saveFile(`${t(`rounds.block.files.${what}`)}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  const remove = async () => {
    await tell(() => client.signOns.remove({ ids: [id] }), t('rounds.remove.done'))
    void navigate({ to: '/breve', search: { tab: 'rounds' } })
  }
  const toInitiative = async () => {
    try {
      const made = await client.initiatives.fromRound({ roundId: id })
      showUndoable(t('initiatives.created'), made.changeSet)
      void navigate({ to: '/henvendelse/$id', params: { id: made.id } })
    } catch (error) {
      showErrorToast(error)
    }
  }
  const item = (what: Open, words: string) => <Menu.Item onClick={() => setOpen(what)}>{words}</Menu.Item>
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('rounds.more')} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          {item('texts', t('rounds.text.show'))}
          {!isFrozen && item('text', t('rounds.text.new'))}
          {!isFrozen && item('invite', t('rounds.invite.title'))}
          {!isFrozen && item('signer', t('rounds.signer.add'))}
          {!isFrozen && item('edit', t('rounds.form.edit'))}
          <Menu.Divider />
          <Menu.Item onClick={() => void save('block').catch(showErrorToast)}>{t('rounds.block.csv')}</Menu.Item>
          <Menu.Item onClick={() => void save('record').catch(showErrorToast)}>{t('rounds.block.record')}</Menu.Item>
          <Menu.Divider />
          {!isFrozen && item('publish', t('rounds.publish.command'))}
          {isFrozen && <Menu.Item onClick={() => void toInitiative()}>{t('initiatives.fromRound')}</Menu.Item>}
          <Menu.Item onClick={() => void remove()}>{t('rounds.remove.command')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' && <SignOnDialog round={round} onClose={close} />}
      {open === 'text' && <TextDialog round={round} onClose={close} />}
      {open === 'texts' && <TextsDialog round={round} onClose={close} />}
      {open === 'signer' && <SignerDialog round={round} onClose={close} />}
      {open === 'invite' && (
        <InviteDialog invite={(selection) => client.signOns.invite({ id, ...(selection && { selection }) })} onClose={close} />
      )}
      <ConfirmDialog
        opened={open === 'publish'}
        onClose={close}
        title={t('rounds.publish.title')}
        confirm={t('rounds.publish.command')}
        onConfirm={() => void tell(() => client.signOns.publish({ id, version }), t('rounds.publish.done'))}
      >
        {t('rounds.publish.text', { count: counts.yes })}
      </ConfirmDialog>
    </>
  )
}

/** Stands in place of the rows while there are none. */
export function InviteAll({ id }: { id: string }) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('rounds.invite.title')}</Button>
      {opened && (
        <InviteDialog
          invite={(selection) => client.signOns.invite({ id, ...(selection && { selection }) })}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
