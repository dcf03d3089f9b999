export { Zip } from './read-zip.ts'
export { writeZip } from './write-zip.ts'
