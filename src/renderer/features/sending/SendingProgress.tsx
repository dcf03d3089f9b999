import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isErrorCode } from '#shared/errors.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { SendingState } from '#shared/model/sending.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { showErrorToast } from '../../ui/toast.tsx'

interface SendingProgressProps {
  mailing: MailingRow
  state: SendingState
  onResume: () => void
}

/** How far the letters are, with the ways to pause, to go on, and to leave it at that. */
export function SendingProgress({ mailing: { id }, state, onResume }: SendingProgressProps) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const { sent, waiting, isRunning, stoppedBy } = state
  const pause = useMutation({ mutationFn: () => client.sending.pause({ id }), onError: (error) => showErrorToast(error) })
  const stop = useMutation({ mutationFn: () => client.sending.stop({ id }), onError: (error) => showErrorToast(error) })
  const total = sent + waiting
  return (
    <div className="send-mail-band">
      <div className="grow">
        <p className="send-mail-head num">
          {isRunning ? t('sending.send.running', { sent, total }) : t('sending.send.paused', { sent, waiting })}
        </p>
        <Progress value={total === 0 ? 100 : (100 * sent) / total} size="sm" aria-label={t('sending.send.progress')} />
        {!isRunning && stoppedBy === 'failures' && <p className="warn">{t('sending.send.failures')}</p>}
        {!isRunning && stoppedBy !== null && isErrorCode(stoppedBy) && <p className="warn">{t(`errors.${stoppedBy}`, {})}</p>}
      </div>
      {isRunning && (
        <Button variant="default" onClick={() => pause.mutate()} loading={pause.isPending}>
          {t('sending.send.pause')}
        </Button>
      )}
      {!isRunning && waiting > 0 && (
        <>
          <PlainButton onClick={() => setAsking(true)}>{t('sending.send.stop')}</PlainButton>
          <Button onClick={onResume}>{t('sending.send.resume', { count: waiting })}</Button>
        </>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('sending.send.stopTitle')}
        confirm={t('sending.send.stopConfirm')}
        onConfirm={() => stop.mutate()}
      >
        <p>{t('sending.send.stopText', { count: waiting })}</p>
      </ConfirmDialog>
    </div>
  )
}
