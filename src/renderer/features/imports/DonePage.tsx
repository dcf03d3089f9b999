import { Button } from '@mantine/core'
import { IconCheck, IconChevronRight } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { QualityRule } from '#shared/model/quality.ts'
import type { Review } from '#shared/model/review.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { useFirstLetter } from '../letters/index.ts'
import { isOfProjects } from './review-counts.ts'
import { countText } from './review-texts.ts'
import { UndoneAccount } from './UndoneAccount.tsx'
import type { Committed } from './use-commit.ts'
import { useReadSource } from './use-read-source.ts'
import { WaitingFiles } from './WaitingFiles.tsx'
import './done.css'

/** What an import leaves to do, the soonest needed first. */
const rules: readonly QualityRule[] = ['greeting', 'type-missing', 'email-missing', 'primary-missing', 'domain-typo', 'email-invalid']

interface DonePageProps {
  review: Review
  result: Committed
}

/** One card after an import: what was done, what to do next, and the way back. */
export function DonePage({ review, result }: DonePageProps) {
  const t = useText()
  const { list } = useFormat()
  const navigate = useNavigate()
  const read = useReadSource()
  const undo = useMutation({ mutationFn: (set: string) => client.history.undo({ set }) })
  const { changeSet } = result
  const [title, noes] = doneTexts(t, list, result)
  if (undo.data) return <UndoneAccount undone={undo.data} />
  const next = nextOf(result, review)
  return (
    <>
      <Head quiet title={review.source.name} />
      <div className="done">
        <section className="done-card" aria-labelledby="done">
          <h2 id="done" className="done-title">
            <IconCheck size={22} stroke={1.8} aria-hidden /> {title}
          </h2>
          {noes && <p className="soft">{noes}</p>}
          {changeSet !== null && <NextSteps />}
          <div className="done-actions">
            <Button onClick={() => void navigate({ to: places[next] })}>{t(`imports.done.${next}`)}</Button>
            {changeSet !== null && (
              <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(changeSet)}>
                {t('imports.done.undo')}
              </Button>
            )}
          </div>
          <WaitingFiles read={read} />
        </section>
        {undo.error && <ErrorPanel error={undo.error} />}
        {read.error && <ErrorPanel error={read.error} title={t('imports.paste.refused', { file: read.fileName ?? '' })} />}
      </div>
    </>
  )
}

const places = { toProjects: '/projekter', toPartners: '/partnere', toPersons: '/personer' } as const

/** Where what came in is to be seen. */
function nextOf({ partners }: Committed, { flat, summary }: Review): keyof typeof places {
  if (isOfProjects(summary)) return 'toProjects'
  return partners.created + partners.updated > 0 || !flat ? 'toPartners' : 'toPersons'
}

/** What was done, and under it the opt-outs that were noted; where nothing else was done they are what was done. */
function doneTexts(
  t: ReturnType<typeof useText>,
  list: ReturnType<typeof useFormat>['list'],
  { partners, persons, projects, changeSet, optOuts }: Committed
): [string, string?] {
  const count = (part: typeof partners) => part.created + part.updated
  const departures = partners.ended + persons.ended
  const what = countText(t, list, { partners: count(partners), persons: count(persons), projects: count(projects), departures })
  const noes = optOuts > 0 ? ([t('imports.done.optOuts', { count: optOuts })] as const) : ([] as const)
  if (changeSet === null || what === '') return noes.length === 0 ? [t('imports.done.unchanged')] : [...noes]
  const onlyNew = partners.updated + persons.updated + projects.updated + departures === 0
  return [t(onlyNew ? 'imports.done.created' : 'imports.done.updated', { what }), ...noes]
}

/** What the cards want now; each number opens exactly so many rows. */
function NextSteps() {
  const t = useText()
  const writeFirst = useFirstLetter()
  const { data: summary } = useQuery(api.quality.summary.queryOptions())
  const { data: overview } = useQuery(api.overview.get.queryOptions())
  if (!summary || !overview) return null
  const wanted = rules.flatMap((rule) => summary.filter((line) => line.rule === rule && line.count > 0))
  const isFirst = overview.partners > 0 && overview.written.length + overview.recent.length === 0
  return (
    <>
      <h3 className="review-label">{t('imports.done.next')}</h3>
      {wanted.length === 0 && !isFirst && <p className="faint">{t('imports.done.nothingLeft')}</p>}
      <ul className="done-rows">
        {wanted.map(({ rule, count }) => (
          <li key={rule}>
            <Link to="/mangler/$rule" params={{ rule }}>
              <span className="grow">{t(`quality.rule.${rule}`, { count })}</span>
              <IconChevronRight size={15} stroke={1.6} aria-hidden />
            </Link>
          </li>
        ))}
        {isFirst && (
          <li>
            <button type="button" onClick={writeFirst}>
              <span className="grow">{t('imports.done.firstLetter')}</span>
              <IconChevronRight size={15} stroke={1.6} aria-hidden />
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
