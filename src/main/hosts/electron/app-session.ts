import { type Session, session as sessions } from 'electron'
import type { Content } from '#main/foundation/page-content.ts'
import { mayRequest } from './addresses.ts'
import { closePermissions } from './permissions.ts'
import { respond } from './respond.ts'
import { PARTITION } from './window-options.ts'

/** The session all windows share: our pages come from what was built, and nothing comes from anywhere else. */
export async function openSession(contentOf: (path: string) => Content | undefined, packaged: boolean): Promise<Session> {
  const session = sessions.fromPartition(PARTITION)
  session.protocol.handle('kartotek', (request) => respond(request, contentOf))
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => answer({ cancel: !mayRequest(url, resourceType, packaged) }))
  closePermissions(session)
  // Chromium would fetch dictionaries from the network
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('kartotek://app/no-dictionaries/')
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:kartotek://app/')) event.preventDefault()
  })
  await session.setProxy({ mode: 'direct' })
  return session
}
