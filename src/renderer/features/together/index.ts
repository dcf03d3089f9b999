export { TogetherOf } from './TogetherOf.tsx'
