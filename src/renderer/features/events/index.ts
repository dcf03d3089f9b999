export { EventDialog } from './EventDialog.tsx'
export { EventPage } from './EventPage.tsx'
export { EventsTab } from './EventsTab.tsx'
export { PutOnEventDialog } from './PutOnEventDialog.tsx'
