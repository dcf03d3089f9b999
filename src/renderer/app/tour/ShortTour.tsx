import { Tour } from '@mantine/core'
import { useRef, useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import './short-tour.css'

/** What is pointed at, in order; each is on every screen. */
const stops = [
  ['places', '.shell-nav', 'right-start'],
  ['search', '.head-search', 'bottom'],
  ['log', '.head-log', 'bottom'],
  ['menu', '.menubar', 'bottom-start'],
  ['saved', '.shell-status', 'top']
] as const

/** Five stops around the window, for whoever asks for them: the tour never begins by itself. */
export function ShortTour() {
  const t = useText()
  const before = useRef<Element | null>(null)
  const [active, setActive] = useState(false)
  const [step, setStep] = useState(0)
  useCommand('help.tour', () => {
    before.current = document.activeElement
    setStep(0)
    setActive(true)
  })
  const close = () => {
    setActive(false)
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <Tour
      active={active}
      onClose={close}
      step={step}
      onStepChange={setStep}
      maxWidth={340}
      overlayColor="rgba(0, 0, 0, 0.28)"
      stepTransitionDuration={0}
      transitionProps={{ duration: 0 }}
      classNames={{ tooltip: 'short-tour' }}
      labels={{
        skip: t('tour.skip'),
        back: t('tour.back'),
        next: t('tour.next'),
        close: t('tour.close'),
        stepCounter: (at, total) => t('tour.counter', { at, total })
      }}
    >
      {stops.map(([stop, target, position]) => (
        <Tour.Step key={stop} target={target} position={position} title={t(`tour.${stop}.title`)}>
          {t(`tour.${stop}.text`)}
        </Tour.Step>
      ))}
    </Tour>
  )
}
