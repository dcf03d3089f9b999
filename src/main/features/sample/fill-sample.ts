import type { Client } from '#shared/contract/index.ts'

/** Tells what the fictional alliance does, into a card file that holds its page of partners. Loaded with the first call: nobody else needs it. */
export async function fillSample(client: Client, now: string): Promise<void> {
  const { tellSample } = await import('./sample.service.ts')
  await tellSample(client, now)
}
