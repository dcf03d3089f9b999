import { useEffect, useRef, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { type Job, secondsLeft } from '../../lib/jobs.ts'
import { announce } from '../../ui/LiveRegion.tsx'

/** How far a job is, in percent. */
export const shareOf = ({ progress }: Job): number => (progress ? (100 * progress.done) / Math.max(1, progress.total) : 0)

/** "1.200 af 5.000 · ca. 2 minutter tilbage", as much of it as is known; nothing of what has ended. */
export function useJobWords(): (job: Job, now: number) => string {
  const t = useText()
  return (job, now) => {
    if (job.state !== 'running') return ''
    const seconds = secondsLeft(job, now)
    const left =
      seconds === undefined
        ? ''
        : seconds < 60
          ? t('jobs.seconds', { count: seconds })
          : t('jobs.minutes', { count: Math.ceil(seconds / 60) })
    return [job.progress ? t('jobs.steps', job.progress) : '', left].filter((part) => part !== '').join(' · ')
  }
}

/** The time, twice a second while it matters. */
export function useNow(matters: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!matters) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [matters])
  return now
}

/** Says every quarter of each job to those who listen, and how it ended. */
export function useSpokenJobs(jobs: readonly Job[]): void {
  const t = useText()
  const told = useRef(new Map<number, number>())
  useEffect(() => {
    for (const job of jobs) {
      const before = told.current.get(job.id) ?? 0
      const quarter = job.state === 'running' ? Math.floor(shareOf(job) / 25) : 5
      told.current.set(job.id, quarter)
      // what was over before anything was said of it has its toast
      if (quarter <= before || (quarter === 5 && before === 0)) continue
      const what = job.label(t)
      announce(
        quarter < 5 ? t('jobs.said', { what, percent: quarter * 25 }) : t('jobs.ended', { what, state: t(`jobs.state.${job.state}`) })
      )
    }
  }, [jobs, t])
}
