export { PutOnEventDialog } from './PutOnEventDialog.tsx'
