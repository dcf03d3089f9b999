import { fold } from '#shared/rules/fold.ts'
import { client } from '../../lib/api.ts'

/** Tags by a part of the name, in Danish order. */
export async function tagsNamed(text: string): Promise<string[]> {
  const names = (await client.tags.list()).map(({ name }) => name)
  return names.filter((name) => fold(name).includes(fold(text)))
}
