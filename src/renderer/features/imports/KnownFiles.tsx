import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import './known-files.css'

type Place = Parameters<typeof client.file.open>[0]

/** The card files on this machine, the one opened last first, and any other. Where one cannot be opened, the present one stays. */
export function KnownFiles({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const { data: files } = useQuery(api.file.known.queryOptions({ enabled: opened }))
  const open = useMutation({
    mutationFn: (place: Place) => client.file.open(place),
    onSuccess: () => {
      onClose()
      return navigate({ to: '/partnere' })
    }
  })
  const find = useMutation({
    mutationFn: () => client.file.choose({ to: 'open' }),
    onSuccess: ({ handle }) => handle !== null && open.mutate({ handle })
  })
  const error = open.error ?? find.error
  const isTwice = (name: string) => (files?.filter((file) => file.name === name).length ?? 0) > 1
  return (
    <Dialog opened={opened} onClose={onClose} title={t('imports.known.title')} size={480}>
      {error && <ErrorPanel error={error} />}
      {files?.length === 0 && <p className="soft">{t('imports.known.none')}</p>}
      <ul className="known-files">
        {files?.map((file) => (
          <li key={file.key}>
            <button type="button" disabled={file.current || !file.exists || open.isPending} onClick={() => open.mutate({ key: file.key })}>
              <b>{file.name}</b>
              <span className="note">
                {[
                  ...(isTwice(file.name) ? [file.folder] : []),
                  file.current
                    ? t('imports.known.current')
                    : !file.exists
                      ? t('imports.known.gone')
                      : file.openedAt && t('imports.known.openedAt', { when: format.moment(file.openedAt) })
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {host === 'web' ? (
        <ByPath isPending={open.isPending} onOpen={(path) => open.mutate({ path })} />
      ) : (
        <Button variant="default" mt={12} loading={find.isPending} onClick={() => find.mutate()}>
          {t('imports.known.find')}
        </Button>
      )}
    </Dialog>
  )
}

/** A browser has no dialog for places on the machine: the place is written. */
function ByPath({ isPending, onOpen }: { isPending: boolean; onOpen: (path: string) => void }) {
  const t = useText()
  const [path, setPath] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') onOpen(path.trim())
  }
  return (
    <form className="known-files-path" onSubmit={submit}>
      <TextInput
        className="grow"
        autoComplete="off"
        spellCheck={false}
        label={t('imports.known.path')}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={path.trim() === '' || isPending}>
        {t('imports.known.open')}
      </Button>
    </form>
  )
}
