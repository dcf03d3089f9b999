import { Popover, Progress } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { type Job, useJobs } from '../../lib/jobs.ts'
import { JobList } from './JobList.tsx'
import { shareOf, useJobWords, useNow, useSpokenJobs } from './job-words.ts'
import './jobs.css'

/** Shorter work is over before one could read of it. */
const unseenMs = 300

/** What runs, at the foot of the window: how far, how long yet; a press tells of all that runs or has just ended. */
export function JobsLine() {
  const jobs = useJobs()
  const running = jobs.filter(({ state }) => state === 'running')
  const now = useNow(running.length > 0)
  useSpokenJobs(jobs)
  const seen = jobs.filter(({ state, startedAt }) => state !== 'running' || now - startedAt > unseenMs)
  if (seen.length === 0) return null
  return (
    <Popover position="top-end" width={360} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <button type="button" className="jobs-line">
          <Line running={running} newest={seen[0]} now={now} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="jobs-list">
        <JobList jobs={seen} now={now} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Line({ running, newest, now }: { running: readonly Job[]; newest: Job | undefined; now: number }) {
  const t = useText()
  const words = useJobWords()
  const [first] = running
  if (!first)
    return newest && <span className="clip">{t('jobs.ended', { what: newest.label(t), state: t(`jobs.state.${newest.state}`) })}</span>
  const more = running.length - 1
  const what = first.label(t)
  return (
    <>
      <span className="clip">{more > 0 ? t('jobs.runningMore', { what, count: more }) : t('jobs.running', { what })}</span>
      {first.progress && <Progress value={shareOf(first)} w={80} size="xs" aria-hidden />}
      <span className="clip jobs-far">{words(first, now)}</span>
    </>
  )
}
