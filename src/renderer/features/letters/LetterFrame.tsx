import { IconCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Head } from '../../ui/Head.tsx'
import './letter-frame.css'

const steps = ['recipients', 'template', 'check', 'write'] as const
export type LetterStep = (typeof steps)[number]

interface LetterFrameProps {
  title: string
  at: LetterStep
  /** What a step behind came to, as in "87 får brevet". */
  notes?: Partial<Record<LetterStep, string>>
  /** Goes to a step; absent for those one cannot go to now. */
  goTo: Partial<Record<LetterStep, () => void>>
  actions: ReactNode
  children: ReactNode
}

/** The four steps from whom to what to written, always the same way back. */
export function LetterFrame({ title, at, notes = {}, goTo, actions, children }: LetterFrameProps) {
  const t = useText()
  const navigate = useNavigate()
  const here = steps.indexOf(at)
  return (
    <>
      <Head quiet title={title} onBack={() => void navigate({ to: '/breve' })}>
        {actions}
      </Head>
      <nav className="letter-nav" aria-label={t('mailings.step.all')}>
        <ol className="letter-steps">
          {steps.map((step, place) => (
            <li key={step} data-done={place < here || undefined} data-here={place === here || undefined}>
              <button
                type="button"
                aria-current={place === here ? 'step' : undefined}
                disabled={place !== here && !goTo[step]}
                onClick={goTo[step]}
              >
                <span className="letter-step-no">
                  {place < here ? <IconCheck size={12} stroke={2.4} aria-label={t('mailings.step.done')} /> : place + 1}
                </span>
                {t(`mailings.step.${step}`)}
                {notes[step] && <span className="note">{notes[step]}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </>
  )
}
