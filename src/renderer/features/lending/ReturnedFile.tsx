import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LendingConflict, OpenedSealed } from '#shared/model/lending.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Conflicts } from './Conflicts.tsx'

interface ReturnedFileProps {
  opened: OpenedSealed
  /** Who gives it back. */
  name: string
  onDone: () => void
  onCancel: () => void
}

/** What comes with the returned file and what goes along of one's own; what both changed is chosen here. */
export function ReturnedFile({ opened: { id, changedThere, mine, conflicts }, name, onDone, onCancel }: ReturnedFileProps) {
  const t = useText()
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set(conflicts.filter(({ canBeMine }) => canBeMine).map(({ key }) => key)))
  const [leftOut, setLeftOut] = useState<readonly LendingConflict[]>([])
  const receive = useJob(
    (say) => say('lending.receive.job'),
    (keys: string[], { report }) => lastOf(client.lending.receive({ id, mine: keys }), report),
    {
      canStop: false,
      onDone: (done) => {
        showToast({ message: t('lending.receive.done', { theirs: done.changedThere, mine: done.mine, name }) })
        if (done.leftOut.length === 0) onDone()
        else setLeftOut(done.leftOut)
      }
    }
  )
  if (leftOut.length > 0)
    return (
      <>
        <p>{t('lending.receive.leftOut', { count: leftOut.length })}</p>
        <Conflicts rows={leftOut} name={name} kept={new Set()} onKeep={undefined} />
        <div className="dialog-actions">
          <Button onClick={onDone}>{t('lending.given.close')}</Button>
        </div>
      </>
    )
  const own = mine === 0 && conflicts.length === 0 ? t('lending.receive.same') : mine > 0 && t('lending.receive.mine', { count: mine })
  return (
    <>
      <p>
        {t('lending.receive.there', { count: changedThere, name })} {own} {t('lending.receive.replaces')}
      </p>
      {conflicts.length > 0 && (
        <>
          <h3 className="lending-choose">{t('lending.receive.conflicts', { count: conflicts.length })}</h3>
          <Conflicts rows={conflicts} name={name} kept={kept} onKeep={setKept} />
        </>
      )}
      {receive.error && <ErrorPanel error={receive.error} />}
      <div className="dialog-actions">
        <Button data-autofocus loading={receive.isRunning} onClick={() => receive.run([...kept])}>
          {t('lending.receive.confirm')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('lending.receive.cancel')}
        </Button>
      </div>
    </>
  )
}
