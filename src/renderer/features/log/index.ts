import { lazyPage } from '../../lib/lazy-page.ts'

export { FollowUpList, FollowUpsOf } from './FollowUps.tsx'
export { History } from './History.tsx'
export { LogField } from './LogField.tsx'
export { LogSheet } from './LogSheet.tsx'
export { usePeriodName } from './log-period.ts'
export { logSearch } from './log-search.ts'
export { openLog } from './log-sheet.ts'
export { Timeline } from './Timeline.tsx'

export const LogPage = lazyPage(() => import('./LogPage.tsx'), 'LogPage')
