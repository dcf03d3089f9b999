export { fillPractice } from './fill-practice.ts'
export { fillSample } from './fill-sample.ts'
