export { noteFile, noteOutput } from './note-output.service.ts'
