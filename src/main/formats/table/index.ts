export { streamRows } from './read-csv.ts'
export { readGrid } from './read-grid.ts'
export { writeCsv } from './write-csv.ts'
export { writeXlsx, xlsxPieces } from './write-xlsx.ts'
