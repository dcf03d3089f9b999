import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { FileLine, PrintNotes } from '../prints/index.ts'
import { useNotes } from './output-notes.ts'
import './ways-dialog.css'

/** What was written of a mailing beside its drafts, and where it is. */
export function WrittenFiles({ mailingId }: { mailingId: string }) {
  const t = useText()
  const { data } = useQuery(api.outputs.files.queryOptions({ input: { id: mailingId } }))
  const notes = useNotes(mailingId)
  const files = data?.filter(({ as }) => as !== 'eml') ?? []
  if (files.length === 0) return null
  return (
    <section aria-label={t('outputs.files')}>
      {notes && <PrintNotes {...notes} />}
      <ul className="written-files">
        {files.map((file) => (
          <li key={file.id}>
            <span>{t('outputs.fileOf', { way: t(`outputs.way.${file.as}`), count: file.persons })}</span>
            <FileLine file={file} />
          </li>
        ))}
      </ul>
    </section>
  )
}
