export { PutOnEventDialog } from './PutOnEventDialog.tsx'
export { useWhom } from './use-whom.ts'
