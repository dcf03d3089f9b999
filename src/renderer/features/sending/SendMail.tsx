import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { MailAccount } from '#shared/model/sending.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showToast } from '../../ui/toast.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'
import { SendDialog } from './SendDialog.tsx'
import { SendingProgress } from './SendingProgress.tsx'
import { Refused, Unknown } from './SendTrouble.tsx'
import { useAccountAgain } from './use-account-again.ts'
import { useSending } from './use-sending.ts'
import './send-mail.css'

interface SendMailProps {
  mailing: MailingRow
  /** How many would get the letter now. */
  count: number
  /** From whom to whom and of which class, said once more before it goes. */
  summary: ReactNode
}

/** The letters of a mailing through the mail server: one to myself, all of them, how far they are, and those in doubt. */
export function SendMail({ mailing, count, summary }: SendMailProps) {
  const t = useText()
  const account = useQuery(api.sending.account.queryOptions())
  const state = useQuery(api.sending.state.queryOptions({ input: { id: mailing.id } }))
  const sending = useSending(mailing.id)
  const [asking, setAsking] = useState(false)
  const isOpen = mailing.status !== 'done' && mailing.status !== 'cancelled'
  if (!account.data || !state.data) return null
  const { isBegun, isRunning, unknown, failed } = state.data
  const hasTrouble = unknown.length > 0 || failed.length > 0
  if (!isOpen && !hasTrouble) return null
  const hasAccount = account.data.host !== '' && account.data.user !== ''
  const run = (wanted: Parameters<typeof sending.run>[0]) => sending.run(wanted)
  return (
    <section className="send-mail" aria-label={t('sending.send.title')}>
      {isOpen && !isBegun && !sending.isRunning && (
        <Offer mailing={mailing} account={account.data} hasAccount={hasAccount} count={count} onSend={() => setAsking(true)} />
      )}
      {isOpen && (isRunning || sending.isRunning || (isBegun && state.data.waiting > 0)) && (
        <SendingProgress
          mailing={mailing}
          state={{ ...state.data, isRunning: isRunning || sending.isRunning }}
          onResume={() => (account.data.password === 'none' ? setAsking(true) : run({}))}
        />
      )}
      {sending.error && <ErrorPanel error={sending.error} />}
      {unknown.length > 0 && !isRunning && <Unknown id={mailing.id} rows={unknown} />}
      {failed.length > 0 && !isRunning && <Refused id={mailing.id} rows={failed} />}
      {asking && (
        <SendDialog
          account={account.data}
          count={isBegun ? state.data.waiting : count}
          summary={summary}
          throttle={state.data.throttle}
          isConfirmed={isBegun}
          onClose={() => setAsking(false)}
          onSend={run}
        />
      )}
    </section>
  )
}

interface OfferProps extends Omit<SendMailProps, 'summary'> {
  account: MailAccount
  hasAccount: boolean
  onSend: () => void
}

function Offer({ mailing, account, hasAccount, count, onSend }: OfferProps) {
  const t = useText()
  const [askingPassword, setAskingPassword] = useState(false)
  const askAgain = useAccountAgain()
  const trial = useMutation({
    mutationFn: () => client.sending.trial({ id: mailing.id }),
    onSuccess: ({ to }) => showToast({ message: t('sending.send.trialDone', { to }) }),
    onSettled: askAgain
  })
  if (!hasAccount)
    return (
      <p className="soft">
        {t('sending.send.none')}{' '}
        <Link to="/indstillinger" search={{ at: 'mail' }}>
          {t('sending.send.toSettings')}
        </Link>
      </p>
    )
  return (
    <>
      <div className="send-mail-offer">
        <div>
          <p className="send-mail-head">{t('sending.send.title')}</p>
          <p className="soft">{t('sending.send.through', { host: account.host, user: account.user })}</p>
        </div>
        <span className="grow" />
        <PlainButton onClick={() => (account.password === 'none' ? setAskingPassword(true) : trial.mutate())} disabled={trial.isPending}>
          {t('sending.send.trial')}
        </PlainButton>
        <Button variant="default" onClick={onSend} disabled={count === 0}>
          {t('sending.send.open', { count })}
        </Button>
      </div>
      {trial.error && <ErrorPanel error={trial.error} />}
      {askingPassword && <PasswordDialog account={account} onClose={() => setAskingPassword(false)} onGiven={() => trial.mutate()} />}
    </>
  )
}
