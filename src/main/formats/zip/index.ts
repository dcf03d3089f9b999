export { Zip } from './read-zip.ts'
export { writeZip, type ZipPart } from './write-zip.ts'
