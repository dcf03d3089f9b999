import { Button, Progress, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExportFormat, Wanted } from '#shared/contract/exports.ts'
import type { CardPlural } from '#shared/model/card-kind.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { ExportScope } from './export-sheet.ts'
import { useExport } from './use-export.ts'
import './export-dialog.css'

const formats = ['csv', 'xlsx', 'vcard3', 'vcard', 'json'] as const satisfies readonly ExportFormat[]

interface Choice {
  id: string
  label: string
  wanted: () => Promise<Wanted>
}

/** Cards of which there are no business cards. */
const noCards = ['projects', 'workingGroups', 'events', 'initiatives'] as const

/** What can be exported from here: first what is ticked, then what the screen shows; where it shows nothing, everybody. */
function useChoices(scope: ExportScope | undefined): Choice[] {
  const t = useText()
  const { data: file } = useQuery(api.file.info.queryOptions({ enabled: scope === undefined }))
  const all = (what: CardPlural, wanted: Wanted, count: number): Choice => ({
    id: what,
    label: t(`exports.all.${what}`, { count }),
    wanted: () => Promise.resolve(wanted)
  })
  if (!scope)
    return [
      all('persons', { what: 'persons', query: '' }, file?.persons ?? 0),
      all('partners', { what: 'partners', query: '' }, file?.partners ?? 0)
    ]
  if (scope.what === 'list')
    return [{ id: 'list', label: t('exports.recipients'), wanted: () => Promise.resolve({ what: 'list', listId: scope.listId }) }]
  const { what, wanted, total, ticked, wantTicked } = scope
  return [
    ...(ticked > 0 ? [{ id: 'ticked', label: t('exports.ticked', { count: ticked }), wanted: wantTicked }] : []),
    all(what, wanted, total)
  ]
}

/** A file for another program: whom, and as what. Closed while it is made, it goes on in the status bar. */
export function ExportDialog({ scope, onClose }: { scope: ExportScope | undefined; onClose: () => void }) {
  const t = useText()
  const choices = useChoices(scope)
  const [chosen, setChosen] = useState<string>()
  const [as, setAs] = useState<ExportFormat>('csv')
  const { run, isRunning, error, progress, stop } = useExport(onClose)
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0]
  return (
    <Dialog opened onClose={onClose} title={t('exports.title')} size={520}>
      <form
        className="export-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (choice) run({ as, wanted: choice.wanted })
        }}
      >
        <Radio.Group label={t('exports.as')} value={as} onChange={setAs}>
          <div className="export-dialog-choices">
            {formats
              .filter((each) => !each.startsWith('vcard') || !noCards.some((what) => what === scope?.what))
              .map((each, at) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`exports.format.${each}`)}
                  description={t(`exports.formatNote.${each}`)}
                  disabled={isRunning}
                  {...(at === 0 && { 'data-autofocus': true })}
                />
              ))}
          </div>
        </Radio.Group>
        {as === 'json' ? (
          <p className="soft">{t('exports.everything')}</p>
        ) : (
          <Radio.Group label={t('exports.what')} value={choice?.id ?? ''} onChange={setChosen}>
            <div className="export-dialog-choices">
              {choices.map(({ id, label }) => (
                <Radio key={id} value={id} label={label} disabled={isRunning} />
              ))}
            </div>
          </Radio.Group>
        )}
        {scope?.what !== 'list' && as !== 'json' && <p className="soft">{t('exports.mark')}</p>}
        {error && <ErrorPanel error={error} />}
        {isRunning && <Running progress={progress} />}
        <div className="dialog-actions">
          <Button type="submit" disabled={isRunning}>
            {t('exports.save')}
          </Button>
          <Button variant="default" onClick={isRunning ? stop : onClose}>
            {t(isRunning ? 'exports.stop' : 'ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Running({ progress = { done: 0, total: 0 } }: { progress: { done: number; total: number } | undefined }) {
  const t = useText()
  const said = t('exports.progress', progress)
  return (
    <div className="export-dialog-progress">
      <Progress value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total} aria-label={said} />
      <span className="soft">{said}</span>
    </div>
  )
}
