export { FileCommands } from './FileCommands.tsx'
