export { cutMbox } from './cut-mbox.ts'
export { mboxPart } from './write-mbox.ts'
