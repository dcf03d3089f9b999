export type { Line } from './fit.ts'
export type { LetterToPrint } from './letters.ts'
export { type PdfWanted, type PrintedPdf, printPdf } from './print-pdf.ts'
