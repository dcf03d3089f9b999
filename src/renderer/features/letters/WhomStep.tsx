import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { everybody } from './first-letter.ts'
import { LetterFrame } from './LetterFrame.tsx'
import { useWriteTo } from './start-letter.ts'
import './whom-step.css'

/** A letter to nobody yet: all partners, or a list. Whoever wants others ticks them where they are. */
export function WhomStep() {
  const t = useText()
  const language = useLanguage()
  const { number } = useFormat()
  const writeTo = useWriteTo()
  const { data: lists, error, refetch } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const { data: all } = useQuery(api.lists.resolve.queryOptions({ input: { selection: everybody } }))
  return (
    <LetterFrame title={t('mailings.mailing.new')} at="recipients" goTo={{}} actions={null}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {lists && all && all.included.length + all.excluded.length === 0 && (
        <EmptyState
          title={t('mailings.whom.empty')}
          actions={
            <Button component={Link} to="/partnere">
              {t('mailings.whom.toPartners')}
            </Button>
          }
        >
          {t('mailings.whom.emptyText')}
        </EmptyState>
      )}
      {lists && all && all.included.length + all.excluded.length > 0 && (
        <section className="whom" aria-labelledby="whom-title">
          <h2 id="whom-title">{t('mailings.whom.title')}</h2>
          <ul>
            <Choice
              words={t('mailings.whom.everybody')}
              note={t('mailings.sum.included', { count: all.included.length })}
              onClick={() => writeTo(everybody)}
            />
            {lists.map(({ id, name, kind, memberCount }) => (
              <Choice
                key={id}
                words={name}
                note={`${t(`mailings.list.kind.${kind}`)} · ${number(memberCount)}`}
                onClick={() => writeTo({ by: 'list', listId: id })}
              />
            ))}
          </ul>
          <p className="soft">
            {t('mailings.whom.others')} <Link to="/partnere">{t('mailings.whom.inPartners')}</Link> ·{' '}
            <Link to="/personer">{t('mailings.whom.inPersons')}</Link>
          </p>
        </section>
      )}
    </LetterFrame>
  )
}

const Choice = ({ words, note, onClick }: { words: string; note: string; onClick: () => void }) => (
  <li>
    <button type="button" onClick={onClick}>
      <b className="clip">{words}</b>
      <span className="note">{note}</span>
      <span className="grow" />
      <IconChevronRight size={14} stroke={1.7} aria-hidden />
    </button>
  </li>
)
