import { lazyPage } from '../../lib/lazy-page.ts'

export { EventDialog } from './EventDialog.tsx'
export { EventsTab } from './EventsTab.tsx'

export const EventPage = lazyPage(() => import('./EventPage.tsx'), 'EventPage')
