import type { App } from '#main/app.ts'
import { holdsPeople } from '#main/foundation/named-file.ts'

/** Opens what was double-clicked: another card file, whose window begins anew, or people, whom the window that is there looks through. */
export async function openAsked(app: Pick<App, 'bring' | 'client'>, path: string, beginAnew: () => void): Promise<void> {
  if (holdsPeople(path)) return app.bring(path)
  await app.client.file.open({ path })
  beginAnew()
}
