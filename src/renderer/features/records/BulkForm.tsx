import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { useBulkChange } from './use-bulk-change.ts'
import './bulk-form.css'

interface BulkFormProps {
  title: string
  /** Verb and number. */
  apply: string
  change: ReturnType<typeof useBulkChange>
  onApply: () => void
  onClose: () => void
  /** The fields. */
  children: ReactNode
}

/** Asks what is to be done to everything chosen, and shows how far it has come; closed meanwhile, it goes on in the status bar. */
export function BulkForm({ title, apply, change: { isRunning, progress, error, stop }, onApply, onClose, children }: BulkFormProps) {
  const t = useText()
  const said = progress && t('cells.bulk.progress', progress)
  return (
    <Dialog opened onClose={onClose} title={title} size={480}>
      <form
        className="bulk-form"
        onSubmit={(event) => {
          event.preventDefault()
          onApply()
        }}
      >
        {children}
        {error && <ErrorPanel error={error} />}
        {progress && (
          <div className="bulk-form-progress">
            <Progress value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total} aria-label={said ?? ''} />
            <span className="soft">{said}</span>
          </div>
        )}
        <div className="dialog-actions">
          <Button type="submit" loading={isRunning}>
            {apply}
          </Button>
          <Button variant="default" onClick={isRunning ? stop : onClose}>
            {t(isRunning ? 'exports.stop' : 'ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
