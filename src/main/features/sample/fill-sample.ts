import type { Context } from '#main/api/implement.ts'
import type { Client } from '#shared/contract/index.ts'

/** Tells what the fictional alliance does, into a card file that holds its page of partners. Loaded with the first call: nobody else needs it. */
export async function fillSample(context: Context, client: Client): Promise<void> {
  const { tellSample } = await import('./sample.service.ts')
  await tellSample(context, client)
}
