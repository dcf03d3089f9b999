export { Zip } from './read-zip.ts'
export { writeZip, zipPieces } from './write-zip.ts'
