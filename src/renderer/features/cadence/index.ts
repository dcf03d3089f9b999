export { CadenceFact } from './CadenceFact.tsx'
export { CadenceSettings } from './CadenceSettings.tsx'
export { CadenceState } from './CadenceState.tsx'
