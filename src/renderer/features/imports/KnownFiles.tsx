import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import './known-files.css'

/** The card files on this machine, the one opened last first. */
export function KnownFiles({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const { data: files } = useQuery(api.file.known.queryOptions({ enabled: opened }))
  const open = useMutation(
    api.file.open.mutationOptions({
      onSuccess: () => {
        onClose()
        return navigate({ to: '/partnere' })
      }
    })
  )
  return (
    <Dialog opened={opened} onClose={onClose} title={t('imports.known.title')} size={480}>
      {open.error && <ErrorPanel error={open.error} />}
      {files?.length === 0 && <p className="soft">{t('imports.known.none')}</p>}
      <ul className="known-files">
        {files?.map((file) => (
          <li key={file.key}>
            <button type="button" disabled={file.current || open.isPending} onClick={() => open.mutate({ key: file.key })}>
              <b>{file.name}</b>
              <span className="note">
                {file.current
                  ? t('imports.known.current')
                  : file.openedAt && t('imports.known.openedAt', { when: format.moment(file.openedAt) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
