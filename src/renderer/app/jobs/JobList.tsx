import { Progress } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { type Job, stopJob } from '../../lib/jobs.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { shareOf, useJobWords } from './job-words.ts'

/** All that runs or has just ended, the newest first; what can be stopped has the way to stop it. */
export function JobList({ jobs, now }: { jobs: readonly Job[]; now: number }) {
  const t = useText()
  const words = useJobWords()
  return (
    <section aria-labelledby="jobs-list">
      <h2 id="jobs-list">{t('jobs.list')}</h2>
      <ul>
        {jobs.map((job) => {
          const what = job.label(t)
          return (
            <li key={job.id}>
              <p className="row">
                <span className="grow clip">{what}</span>
                <span className="note">{t(`jobs.state.${job.state}`)}</span>
                {job.state === 'running' && job.stop && (
                  <LinkButton aria-label={t('jobs.stop', { what })} onClick={() => stopJob(job.id)}>
                    {t('jobs.stopWord')}
                  </LinkButton>
                )}
              </p>
              {job.state === 'running' && job.progress && <Progress value={shareOf(job)} size="xs" aria-label={what} />}
              {job.state === 'running' && <p className="note num">{words(job, now)}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
