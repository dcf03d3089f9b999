export { Bars } from './Bars.tsx'
export { ChartFrame } from './ChartFrame.tsx'
export { Columns } from './Columns.tsx'
