export { type PointingTo, pointingIn, rowEraser } from './erase-row.ts'
export { changesOf, looseBytes } from './erasure.store.ts'
export { projectForgetter } from './forget-in-projects.ts'
