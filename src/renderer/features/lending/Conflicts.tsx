import type { LendingConflict } from '#shared/model/lending.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { useConflictWords } from './use-conflict-words.ts'

interface ConflictsProps {
  rows: readonly LendingConflict[]
  /** The other one. */
  name: string
  /** Keys of those that are to be as they are here. */
  kept: ReadonlySet<string>
  /** Undefined: it is only told. */
  onKeep: ((kept: ReadonlySet<string>) => void) | undefined
}

/** What both changed, one below the other, each with the choice between mine and theirs. */
export function Conflicts({ rows, name, kept, onKeep }: ConflictsProps) {
  const t = useText()
  const words = useConflictWords()
  const choosable = rows.filter(({ canBeMine }) => canBeMine)
  const keep = (key: string, isMine: boolean) => {
    const next = new Set(kept)
    if (isMine) next.add(key)
    else next.delete(key)
    onKeep?.(next)
  }
  return (
    <>
      {onKeep && choosable.length > 1 && (
        <div className="row">
          <LinkButton onClick={() => onKeep(new Set(choosable.map(({ key }) => key)))}>{t('lending.receive.allMine')}</LinkButton>
          <LinkButton onClick={() => onKeep(new Set())}>{t('lending.receive.allTheirs', { name })}</LinkButton>
        </div>
      )}
      <ul className="lending-conflicts">
        {rows.map((row) => {
          const { here, there } = words(row)
          return (
            <li key={row.key}>
              <p>
                <b>{row.name || words(row).table}</b>{' '}
                <span className="soft">
                  {words(row).table} · {t(`lending.receive.kind.${row.kind}`)}
                </span>
              </p>
              {row.canBeMine && onKeep ? (
                <fieldset className="lending-sides">
                  <legend className="visually-hidden">{`${words(row).table}: ${row.name}`}</legend>
                  <label>
                    <input type="radio" checked={kept.has(row.key)} onChange={() => keep(row.key, true)} />
                    <span>
                      {t('lending.receive.keepMine')} <span className="soft">{here}</span>
                    </span>
                  </label>
                  <label>
                    <input type="radio" checked={!kept.has(row.key)} onChange={() => keep(row.key, false)} />
                    <span>
                      {t('lending.receive.takeTheirs', { name })} <span className="soft">{there}</span>
                    </span>
                  </label>
                </fieldset>
              ) : (
                <p className="note">{t('lending.receive.onlyTheirs')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
