import { Button } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import type { ReadSource } from './use-read-source.ts'
import { setWaitingFiles, useWaitingFiles } from './waiting-files.ts'

/** The files that were dropped together with one that is done with: the next one is a press away. */
export function WaitingFiles({ read }: { read: ReadSource }) {
  const t = useText()
  const waiting = useWaitingFiles()
  const [next] = waiting
  if (!next) return null
  return (
    <p className="waiting-files">
      <span className="soft">{t('imports.paste.waiting', { count: waiting.length })}</span>
      <Button variant="outline" loading={read.isReading} onClick={() => read.take({ files: waiting })}>
        {t('imports.paste.nextFile', { file: next.name })}
      </Button>
      <LinkButton onClick={() => setWaitingFiles([])}>{t('imports.paste.dropRest')}</LinkButton>
    </p>
  )
}
