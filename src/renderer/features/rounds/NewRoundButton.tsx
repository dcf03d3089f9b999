import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { SignOnDialog } from './SignOnDialog.tsx'
import { VerificationDialog } from './VerificationDialog.tsx'

/** Begins a round of one kind or the other. */
export function NewRoundButton({ quiet = false }: { quiet?: boolean }) {
  const t = useText()
  const [kind, setKind] = useState<'signOn' | 'verification'>()
  const close = () => setKind(undefined)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant={quiet ? 'default' : 'filled'}>{t('rounds.new')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setKind('signOn')}>{t('rounds.kind.signOn')}</Menu.Item>
          <Menu.Item onClick={() => setKind('verification')}>{t('rounds.kind.verification')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {kind === 'signOn' && <SignOnDialog onClose={close} />}
      {kind === 'verification' && <VerificationDialog onClose={close} />}
    </>
  )
}
