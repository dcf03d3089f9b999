import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Tone } from '../../ui/marks.tsx'
import { redo, undo } from '../../ui/undo.ts'
import { Author } from './Author.tsx'
import { labelText } from './entry-text.ts'
import './history.css'

/** Every change of a card, the newest first, each with its way back. */
export function History({ recordId }: { recordId: string }) {
  const t = useText()
  const format = useFormat()
  const { data } = useQuery(api.history.list.queryOptions({ input: { recordId } }))
  const sets = data?.filter((set) => set.kind !== 'undo' && set.kind !== 'redo') ?? []
  if (data && sets.length === 0) return <p className="faint">{t('log.history.none')}</p>
  return (
    <ol className="history" aria-label={t('log.history.title')}>
      {sets.map((set) => (
        <li key={set.id} data-undone={set.undone || undefined}>
          <time className="note num" dateTime={set.at}>
            {format.moment(set.at)}
          </time>
          <span className="grow">
            {labelText(t, set.label, set.args)} <span className="faint">{t('log.history.changes', { count: set.changes })}</span>{' '}
            <Author name={set.author} /> {set.undone && <Tone tone="calm">{t('log.history.undone')}</Tone>}
          </span>
          {set.undone ? <Redo id={set.id} /> : <LinkButton onClick={() => void undo(set.id)}>{t('log.history.undo')}</LinkButton>}
        </li>
      ))}
    </ol>
  )
}

const Redo = ({ id }: { id: string }) => {
  const t = useText()
  return <LinkButton onClick={() => void redo(id)}>{t('log.history.redo')}</LinkButton>
}
