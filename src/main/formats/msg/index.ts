export { readMsg } from './read-msg.ts'
