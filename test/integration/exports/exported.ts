import type { Client } from '#shared/contract/index.ts'
import type { Review } from '#shared/model/review.ts'
import type { TestApp } from '../../support/test-app.ts'

type Asked = Parameters<Client['exports']['make']>[0]

/** The file that an export makes, and what its end tells. */
export async function exported(client: Client, input: Asked, signal?: AbortSignal) {
  const parts: Buffer[] = []
  const steps = await client.exports.make(input, signal ? { signal } : {})
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return { ...step.value, content: Buffer.concat(parts) }
    if (step.value.part !== undefined) parts.push(Buffer.from(step.value.part, 'base64'))
  }
}

/** Reads a file as the window does it. */
export const reviewOf = (app: TestApp, { name, content }: { name: string; content: Buffer }): Promise<Review> =>
  app.client.imports.read({ upload: app.upload(content, name), fileName: name })
