import { useQuery } from '@tanstack/react-query'
import type { Briefing } from '#shared/model/lending.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { BriefingWork } from './BriefingWork.tsx'
import { useLendingSentence } from './use-lending.ts'
import './lending.css'

/** What who takes the card file has to know: what is due, what goes on, who does what. It prints as it stands. */
export function BriefingPage() {
  const t = useText()
  useScreen(t('lending.briefing'))
  const { data, error, refetch } = useQuery(api.lending.briefing.queryOptions({ retry: false }))
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return (
    <>
      <Head title={t('lending.briefing')}>{data && <CommandButton id="file.print" />}</Head>
      {data === null && (
        <EmptyState title={t('lending.letter.none')} actions={<ToOverview />}>
          {t('lending.letter.noneText')}
        </EmptyState>
      )}
      {data && <Letter briefing={data} />}
    </>
  )
}

function Letter({ briefing }: { briefing: Briefing }) {
  const t = useText()
  const sentence = useLendingSentence()
  const { number } = useFormat()
  const { lending, staff, tags } = briefing
  return (
    <article className="lending-letter">
      <p className="soft">
        {lending.ended === 'read' ? t('lending.letter.from', { name: lending.giverName || t('lending.band.someone') }) : sentence(lending)}
      </p>
      <section>
        <h2>{t('lending.letter.notes')}</h2>
        {lending.notes === '' ? <p className="soft">{t('lending.letter.noNotes')}</p> : <p className="lending-notes">{lending.notes}</p>}
      </section>
      <BriefingWork briefing={briefing} />
      {staff.length > 0 && (
        <section>
          <h2>{t('lending.letter.staff')}</h2>
          <ul>
            {staff.map(({ id, name, partners, followUps }) => (
              <li key={id}>
                <b>{name}</b>
                <span className="soft">
                  {t('lending.letter.partners', { count: partners })} · {t('lending.letter.promises', { count: followUps })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tags.length > 0 && (
        <section>
          <h2>{t('lending.letter.tags')}</h2>
          <ul>
            {tags.map(({ id, name, meaning, persons, partners }) => (
              <li key={id}>
                <b>{name}</b>
                <span className={meaning === '' ? 'soft grow' : 'grow'}>{meaning || t('lending.letter.noMeaning')}</span>
                <span className="soft">{t('lending.letter.used', { count: persons + partners, number: number(persons + partners) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
