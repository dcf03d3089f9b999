export { Zip } from './read-zip.ts'
export { writeZip, ZipWriter, zipPieces } from './write-zip.ts'
