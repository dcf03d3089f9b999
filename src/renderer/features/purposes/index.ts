export { usePurposes } from './use-purposes.ts'
