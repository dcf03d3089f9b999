import { join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { openPath } from '#main/features/prints/index.ts'
import { loadSender } from '#main/features/templates/index.ts'
import { noteFile } from '#main/features/written-files/index.ts'
import { freePlace, OutFile } from '#main/foundation/out-file.ts'
import { AppError } from '#shared/errors.ts'
import type { OpenedFile } from '#shared/model/prints.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { planOf } from './drafts.service.ts'
import { getMailing } from './mailing-rows.service.ts'
import { toSender } from './readdress.ts'
import { mailOf } from './recipients.service.ts'

/** The letter of one recipient as a draft to the sender, opened at once. No state of the mailing changes. Throws mailing.not-a-recipient, out.*. */
export async function ownCopy(context: Context, id: string, recipientId?: string): Promise<{ to: string; path: string; file: OpenedFile }> {
  const { chosen, name, to } = context.session.read((unit) => {
    const mailing = getMailing(unit, id)
    const { recipients, toWrite } = planOf(unit, mailing)
    const first = toWrite[0] ?? recipients.find(({ state }) => state === 'written')
    return { chosen: recipientId ?? first?.id, name: mailing.name, to: loadSender(unit).address }
  })
  if (chosen === undefined) throw new AppError('mailing.not-a-recipient', { id })
  const { bytes } = await mailOf(context, id, chosen)
  const out = new OutFile(freePlace(context.home, join(`${localDay(context.now())} ${name} (${to})`), '.eml'))
  try {
    out.write(toSender(bytes))
    await context.session.write({ key: 'mailing.written' }, (unit) => {
      noteFile(unit, { path: out.path, kind: 'eml', mailingId: null, persons: 1 })
      return {}
    })
    out.finish()
  } catch (error) {
    out.takeBack()
    throw error
  }
  return { to, path: out.path, file: await openPath(context, out.path) }
}
