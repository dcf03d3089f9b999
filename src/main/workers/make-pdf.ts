import { type PdfWanted, type PrintedPdf, printPdf } from '#main/formats/pdf/index.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'

/** Sets letters, labels and lists on paper. */
await serveWorker<PdfWanted, PrintedPdf>(printPdf)
