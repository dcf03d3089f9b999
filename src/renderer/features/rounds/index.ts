import { lazyPage } from '../../lib/lazy-page.ts'

export { AnswerBar } from './AnswerBar.tsx'
export { NewRoundButton } from './NewRoundButton.tsx'
export { openRowNext } from './open-row.ts'
export { PutOnRoundDialog } from './PutOnRoundDialog.tsx'
export { Clock } from './RoundHead.tsx'
export { RoundsTab } from './RoundsTab.tsx'
export { RunningRounds } from './RunningRounds.tsx'
export { fieldsOf, instantOf } from './time-left.ts'

export const SignOnPage = lazyPage(() => import('./SignOnPage.tsx'), 'SignOnPage')
export const VerificationPage = lazyPage(() => import('./VerificationPage.tsx'), 'VerificationPage')
