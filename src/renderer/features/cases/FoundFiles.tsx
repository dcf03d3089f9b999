import { Checkbox } from '@mantine/core'
import type { Traces } from '#shared/model/gdpr-case.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { toggled } from './toggled.ts'

interface FoundFilesProps {
  traces: Traces
  chosen: ReadonlySet<string>
  onChosen: (chosen: Set<string>) => void
}

/** Files outside of the card file: those that are still there can go, too. */
export function FoundFiles({ traces: { files }, chosen, onChosen }: FoundFilesProps) {
  const t = useText()
  const { day } = useFormat()
  return (
    <section aria-labelledby="case-files">
      <h3 id="case-files" className="case-heading">
        {t('cases.erase.files')}
      </h3>
      <p className="note">{files.length === 0 ? t('cases.erase.filesNone') : t('cases.erase.filesNote')}</p>
      <ul className="case-hits">
        {files.map(({ id, path, at, holds, place }) => (
          <li key={id}>
            <Checkbox
              aria-label={path}
              checked={chosen.has(id)}
              disabled={place !== 'there'}
              onChange={() => onChosen(toggled(chosen, id))}
            />
            <div>
              <p className="case-path">{path}</p>
              <p className="note">
                {day(at)} · {t(holds === 'sure' ? 'cases.erase.fileSure' : 'cases.erase.fileMaybe')}
                {place !== 'there' && ` · ${t(`cases.erase.place.${place}`)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
