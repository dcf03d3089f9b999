export { PurposeSettings } from './PurposeSettings.tsx'
export { usePurposes } from './use-purposes.ts'
