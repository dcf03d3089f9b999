export { cutMbox } from './cut-mbox.ts'
