import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { type PrintKind, printKinds } from '#shared/model/prints.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { FileLine } from './FileLine.tsx'
import { LabelFields } from './LabelFields.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import { usePrint } from './use-print.ts'
import './prints.css'

interface PrintDialogProps {
  selection: Selection
  /** What is chosen to begin with. */
  first?: PrintKind
  onClose: () => void
}

/** Labels, name badges or a list to telephone by, without a letter: of whoever was chosen and has not said no. */
export function PrintDialog({ selection, first = 'labels', onClose }: PrintDialogProps) {
  const t = useText()
  const [kind, setKind] = useState<PrintKind>(first)
  const labels = usePreference('printer')
  const { run, isRunning, error, made, forget, stop } = usePrint()
  const choose = (next: string) => {
    setKind(oneOf(printKinds, next) ?? 'labels')
    forget()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('prints.dialog')}
      size={520}
      actions={
        <>
          <Button onClick={() => run({ as: kind, selection, labels })} disabled={isRunning}>
            {t('prints.make')}
          </Button>
          <Button variant="default" onClick={isRunning ? stop : onClose}>
            {t(isRunning ? 'exports.stop' : made ? 'ui.close' : 'ui.cancel')}
          </Button>
        </>
      }
    >
      <div className="print-dialog">
        <Radio.Group label={t('prints.what')} value={kind} onChange={choose}>
          <div className="print-choices">
            {printKinds.map((each, at) => (
              <Radio
                key={each}
                value={each}
                label={t(`prints.title.${each}`)}
                description={t(`prints.note.${each}`)}
                {...(at === 0 && { 'data-autofocus': true })}
              />
            ))}
          </div>
        </Radio.Group>
        {kind !== 'call-sheet' && <LabelFields kind={kind} value={labels} onChange={(printer) => changePreferences({ printer })} />}
        <p className="soft">{t('prints.respects')}</p>
        {error && <ErrorPanel error={error} />}
        <div aria-live="polite">
          {made?.file && (
            <>
              <p>
                {t('prints.done', { count: made.count })} {made.left.length > 0 && t('prints.left', { count: made.left.length })}
              </p>
              <PrintNotes {...made} />
              <FileLine file={made.file} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  )
}
