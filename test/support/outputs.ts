import { inflateSync } from 'node:zlib'
import type { Client } from '#shared/contract/index.ts'

type Made<Job> = Job extends Promise<AsyncIterator<unknown, infer Answer>> ? Answer : never

/** What a job answers when it is over. */
export async function answerOf<Answer>(job: Promise<AsyncIterator<unknown, Answer>>): Promise<Answer> {
  const steps = await job
  for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value
}

export const output = (
  client: Client,
  input: Parameters<Client['outputs']['make']>[0]
): Promise<Made<ReturnType<Client['outputs']['make']>>> => answerOf(client.outputs.make(input))

export const print = (
  client: Client,
  input: Parameters<Client['prints']['make']>[0]
): Promise<Made<ReturnType<Client['prints']['make']>>> => answerOf(client.prints.make(input))

interface PdfPage {
  /** Where texts begin and edges of rectangles lie, in millimetres from the top left corner of A4 paper. */
  readonly texts: readonly { x: number; y: number }[]
  readonly frames: readonly { x: number; y: number }[]
}

const mm = (points: number) => (points * 25.4) / 72
const a4 = 841.89

/** The pages of a document as its own drawing orders have them. */
export function pagesOf(pdf: Buffer): PdfPage[] {
  const pages: PdfPage[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue
    const orders = inflated(pdf.subarray(at + 7, pdf.indexOf('endstream', at)))
    if (!orders.startsWith('1 0 0 -1 0 ')) continue
    const texts = [...orders.matchAll(/1 0 0 1 ([\d.-]+) ([\d.-]+) Tm/g)].map(([, x, y]) => ({ x: mm(Number(x)), y: mm(a4 - Number(y)) }))
    const frames = [...orders.matchAll(/([\d.-]+) ([\d.-]+) [\d.-]+ [\d.-]+ re/g)].map(([, x, y]) => ({
      x: mm(Number(x)),
      y: mm(Number(y))
    }))
    pages.push({ texts, frames })
  }
  return pages
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}
