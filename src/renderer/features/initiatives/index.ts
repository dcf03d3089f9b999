export { InitiativePage } from './InitiativePage.tsx'
export { InitiativesTab } from './InitiativesTab.tsx'
