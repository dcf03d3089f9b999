import { changedValue } from '#shared/i18n/changed-value.ts'
import type { FactField, FactVersion } from '#shared/model/fact-history.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import type { FactOwner } from './fact-owner.ts'
import { useVersionText } from './use-version-text.ts'

interface FactVersionsProps {
  of: FactOwner
  field: FactField
  label: string
  /** The newest first. */
  versions: readonly FactVersion[]
  onDone: () => void
}

/** What a fact was, from now back to its beginning. */
export function FactVersions({ of, field, label, versions, onDone }: FactVersionsProps) {
  const t = useText()
  const { day } = useFormat()
  const said = useVersionText()
  const oldest = versions.at(-1)
  const restore = async (changeSet: string, side: 'before' | 'after') => {
    try {
      const done = await client.history.restore({ ...of, field, changeSet, side })
      onDone()
      showUndoable(t('cards.fact.restored'), done.changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const value = (text: string | null) => (text === null ? t('cards.fact.empty') : changedValue(t, day, field, text))
  return (
    <div className="fact-versions">
      <h3>{t('cards.fact.title', { field: label })}</h3>
      {versions.length === 0 && <p className="note">{t('cards.fact.none')}</p>}
      <ol>
        {versions.map((version, at) => (
          <li key={version.changeSet}>
            <p className={version.new === null ? 'faint' : undefined}>{value(version.new)}</p>
            <p className="note">
              {at === 0 && `${t('cards.fact.now')} · `}
              {said(version)}
            </p>
            {at > 0 && <Restore value={value(version.new)} onRestore={() => void restore(version.changeSet, 'after')} />}
          </li>
        ))}
        {oldest && oldest.old !== null && (
          <li>
            <p>{value(oldest.old)}</p>
            <p className="note">{t('cards.fact.before')}</p>
            <Restore value={value(oldest.old)} onRestore={() => void restore(oldest.changeSet, 'before')} />
          </li>
        )}
      </ol>
    </div>
  )
}

function Restore({ value, onRestore }: { value: string; onRestore: () => void }) {
  const t = useText()
  return (
    <LinkButton aria-label={t('cards.fact.restoreValue', { value })} onClick={onRestore}>
      {t('cards.fact.restore')}
    </LinkButton>
  )
}
