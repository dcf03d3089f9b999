import { Button } from '@mantine/core'
import { type CellResult, isNewRow } from '#shared/model/cell.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../Dialog.tsx'
import type { PastePlan } from './use-cell-writing.ts'
import './paste-preview.css'

interface PastePreviewProps {
  plan: PastePlan
  /** Some of what cannot be read can be kept as text. */
  canBeText: boolean
  onAccept: (asText: boolean) => void
  onClose: () => void
}

/** A page of cells; the others are counted. */
const mostShown = 200

const noOf = (id: string) => Number(id.replace(/\D/g, '')) + 1

/** What a pasted block would change, before it does: failures first, each with its reason. */
export function PastePreview({
  plan: { changes, results, surplus, whyNotMade, newRows, asNew },
  canBeText,
  onAccept,
  onClose
}: PastePreviewProps) {
  const t = useText()
  const cells = changes.map((change, at) => ({ change, result: results[at] as CellResult, at }))
  const failed = cells.filter(({ result }) => result.problem !== null)
  const changed = cells.filter(({ result }) => result.problem === null && result.before !== result.after)
  const rows = [...failed, ...changed]
  const value = (text: string) => (text === '' ? <span className="faint">{t('cells.preview.empty')}</span> : text)
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('cells.preview.title', { count: rows.length })}
      size={760}
      actions={
        <>
          <Button onClick={() => onAccept(false)} disabled={changed.length === 0} data-autofocus>
            {newRows > 0 ? t('cells.preview.validNew', { count: newRows }) : t('cells.preview.valid')}
          </Button>
          {asNew && (
            <Button variant="outline" onClick={asNew.plan}>
              {t('cells.preview.asNew', { count: asNew.count })}
            </Button>
          )}
          {canBeText && (
            <Button variant="outline" onClick={() => onAccept(true)}>
              {t('cells.preview.asText')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <p className="paste-sum">
        {failed.length > 0 ? t('cells.preview.failures', { count: failed.length }) : t('cells.preview.ready')}
        {newRows > 0 && ` ${t('cells.preview.newRows', { count: newRows })}`}
        {surplus.rows > 0 &&
          ` ${whyNotMade === undefined ? t('cells.preview.surplus', { count: surplus.rows }) : `${t('cells.preview.surplusRows', { count: surplus.rows })} ${whyNotMade}`}`}
        {surplus.columns > 0 && ` ${t('cells.preview.surplusColumns', { count: surplus.columns })}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard */}
      <section className="paste-cells" tabIndex={0} aria-label={t('cells.preview.title', { count: rows.length })}>
        <table>
          <thead>
            <tr>
              {(['row', 'column', 'before', 'after'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`cells.preview.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostShown).map(({ change, result, at }) => (
              <tr key={at} data-failed={result.problem !== null || undefined}>
                <td>{isNewRow(change.id) ? t('cells.preview.newRow', { no: noOf(change.id) }) : change.rowName}</td>
                <td>{change.label}</td>
                <td>{value(result.before)}</td>
                <td>
                  {value(result.problem === null ? result.after : change.text)}
                  {result.problem !== null && <span className="paste-why">{t(`cells.problem.${result.problem}`)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > mostShown && <p className="faint">{t('cells.preview.more', { count: rows.length - mostShown })}</p>}
      </section>
    </Dialog>
  )
}
