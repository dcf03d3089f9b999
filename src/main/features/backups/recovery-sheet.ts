import type { Context } from '#main/api/implement.ts'
import { madePdf } from '#main/features/prints/index.ts'
import { stemOf } from '#main/foundation/backups/backup-folder.ts'
import { fileName } from '#main/foundation/file-name.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { labelOf, secondPlaceOf } from './second-place/second-place.ts'

/** The page that is printed and put away: without it and without the passphrase, nothing of what lies at the second place can be read. */
export async function recoverySheet(context: Context, passphrase: string): Promise<{ name: string; base64: string }> {
  const language = context.settings.read().language ?? context.language
  const { t } = createI18n(language)
  const file = stemOf(context.session.path ?? '')
  const place = secondPlaceOf(context)
  const title = t('backups.sheet.title', { file })
  const step = (no: 1 | 2 | 3) => ({ kind: 'text', text: `${no}. ${t(`backups.sheet.step${no}`)}` }) as const
  const { bytes } = await madePdf(
    {
      kind: 'document',
      about: { title, author: '', at: context.now(), language },
      ...{ title, subtitle: t('backups.sheet.made'), footer: '{page} / {pages}' },
      blocks: [
        { kind: 'text', text: t('backups.sheet.lead'), tone: 'lead' },
        { kind: 'heading', level: 2, text: t('backups.sheet.passphrase') },
        { kind: 'card', name: passphrase, lines: [t('backups.sheet.spelling')] },
        { kind: 'heading', level: 2, text: t('backups.sheet.where') },
        { kind: 'text', text: place ? t('backups.sheet.place', { place: labelOf(place), file }) : t('backups.sheet.noPlace') },
        { kind: 'heading', level: 2, text: t('backups.sheet.how') },
        ...([1, 2, 3] as const).map(step),
        { kind: 'text', text: t('backups.sheet.keep'), tone: 'note' }
      ]
    },
    1
  )
  return { name: `${fileName(title)}.pdf`, base64: Buffer.from(bytes).toString('base64') }
}
