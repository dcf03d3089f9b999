import { Button } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { runJob } from '../../lib/jobs.ts'
import { saveFile } from '../../lib/save-file.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** Everything that is kept of somebody, as a file for them. */
export function ReportDialog({ person, onClose }: { person: { id: string; name: string }; onClose: () => void }) {
  const t = useText()
  const language = useLanguage()
  const [pending, setPending] = useState<'pdf' | 'json'>()
  const save = async (as: 'pdf' | 'json') => {
    setPending(as)
    try {
      const file = await runJob(
        (now) => now('cases.report.job'),
        ({ signal }) => client.cases.report({ personId: person.id, as, language }, { signal })
      )
      saveFile(file.name, new Blob([Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))], { type: file.mime }))
      showToast({ message: t('cases.report.made', { rows: file.rows }) })
    } catch (error) {
      showErrorToast(error)
    } finally {
      setPending(undefined)
    }
  }
  const actions = (
    <>
      <Button loading={pending === 'pdf'} onClick={() => void save('pdf')} data-autofocus>
        {t('cases.report.pdf')}
      </Button>
      <Button variant="default" loading={pending === 'json'} onClick={() => void save('json')}>
        {t('cases.report.json')}
      </Button>
    </>
  )
  return (
    <Dialog opened onClose={onClose} title={t('cases.report.title', { name: person.name })} actions={actions} size={520}>
      <p>{t('cases.report.text', { name: person.name })}</p>
    </Dialog>
  )
}
