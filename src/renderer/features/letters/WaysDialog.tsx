import { Button, Progress, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type OutWay, outWays, takesWritten } from '#shared/model/out-way.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { LabelFields } from '../prints/index.ts'
import { useOutput } from './use-output.ts'
import './ways-dialog.css'

const allWays = outWays.filter((way) => way !== 'eml')

interface WaysDialogProps {
  mailing: MailingRow
  /** How many have no letter written yet, and how many have. */
  toWrite: number
  written: number
  onClose: () => void
}

/** The ways a mailing can be written beside drafts; the one that was chosen last comes first. */
export function WaysDialog({ mailing, toWrite, written, onClose }: WaysDialogProps) {
  const t = useText()
  const labels = usePreference('printer')
  const last = usePreference('outWay')
  // a mail is written once
  const ways = allWays.filter((each) => toWrite > 0 || takesWritten(each))
  const [way, setWay] = useState<OutWay>(toWrite > 0 || takesWritten(last) ? last : 'letters')
  const output = useOutput(mailing.id, onClose)
  const onPaper = way === 'letters' || way === 'labels'
  const { data: post } = useQuery(api.outputs.byPost.queryOptions({ input: { id: mailing.id }, enabled: onPaper }))
  const byPost = onPaper ? (post?.count ?? 0) : 0
  const write = () => {
    changePreferences({ outWay: way })
    output.run({ as: way, labels })
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('outputs.title')}
      size={560}
      actions={
        <>
          <Button onClick={write} disabled={output.isRunning}>
            {t('outputs.write', { count: (takesWritten(way) ? toWrite + written : toWrite) + byPost })}
          </Button>
          <Button variant="default" onClick={output.isRunning ? output.stop : onClose}>
            {t(output.isRunning ? 'exports.stop' : 'ui.cancel')}
          </Button>
        </>
      }
    >
      <div className="ways">
        <Radio.Group aria-label={t('outputs.title')} value={way} onChange={(next) => setWay(oneOf(outWays, next) ?? 'letters')}>
          <div className="ways-choices">
            {ways.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`outputs.way.${each}`)}
                description={t(`outputs.note.${each}`)}
                disabled={output.isRunning}
                {...(each === way && { 'data-autofocus': true })}
              />
            ))}
          </div>
        </Radio.Group>
        {(way === 'labels' || way === 'badges') && (
          <LabelFields kind={way} value={labels} onChange={(printer) => changePreferences({ printer })} />
        )}
        {byPost > 0 && <p className="note">{t('outputs.byPost', { count: byPost })}</p>}
        {output.isRunning && output.progress && (
          <Progress
            value={(100 * output.progress.done) / Math.max(1, output.progress.total)}
            aria-label={t('exports.progress', output.progress)}
          />
        )}
        {output.error && <ErrorPanel error={output.error} />}
      </div>
    </Dialog>
  )
}
