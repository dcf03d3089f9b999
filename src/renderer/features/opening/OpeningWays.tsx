import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FileTrouble } from '#shared/contract/file.ts'
import { client } from '../../lib/api.ts'
import { copyText } from '../../lib/copy-text.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { freshFile, RestoreDialog } from '../backups/index.ts'
import { KnownFiles } from '../imports/index.ts'
import { SalvageDialog } from './SalvageDialog.tsx'

interface Way {
  id: 'salvage' | 'copies' | 'retry' | 'reading' | 'force' | 'bringHome' | 'other' | 'start' | 'details'
  run: () => void
}

const canBeRead: readonly string[] = ['file.read-only', 'file.locked', 'file.other-machine', 'file.synced-folder', 'file.network-folder']
const liesBadly: readonly string[] = ['file.synced-folder', 'file.network-folder']

const beyondRepair: readonly string[] = ['file.damaged', 'file.not-ours']

/** What else can be done, each with what it means. */
export function OpeningWays({ trouble: { code, details } }: { trouble: FileTrouble }) {
  const t = useText()
  const navigate = useNavigate()
  const [task, setTask] = useState<'other' | 'force' | 'salvage' | 'copies'>()
  const queries = useQueryClient()
  const goTo = (to: '/' | '/start') => async () => {
    await freshFile(queries)
    await navigate({ to })
  }
  const done = { onSuccess: goTo('/'), onError: (error: unknown) => showErrorToast(error) }
  const retry = useMutation({ mutationFn: (as: 'usual' | 'reading' | 'force') => client.file.retry({ as }), ...done })
  const bringHome = useMutation({ mutationFn: () => client.file.bringHome(), ...done })
  const begin = useMutation({ ...done, mutationFn: () => client.file.close(), onSuccess: goTo('/start') })
  // a machine is often called after somebody
  const told = code === 'file.other-machine' ? { code } : { code, ...details }
  const copy = () => copyText(JSON.stringify(told)).then(() => showToast({ message: t('ui.copied') }), showErrorToast)
  const machine = String(details['host'] ?? '')
  const ways: Way[] = [
    ...(liesBadly.includes(code) ? [{ id: 'bringHome', run: () => bringHome.mutate() } as const] : []),
    ...(beyondRepair.includes(code) ? [{ id: 'salvage', run: () => setTask('salvage') } as const] : []),
    ...(code === 'file.newer' ? [{ id: 'copies', run: () => setTask('copies') } as const] : []),
    { id: 'retry', run: () => retry.mutate('usual') },
    ...(canBeRead.includes(code) ? [{ id: 'reading', run: () => retry.mutate('reading') } as const] : []),
    ...(code === 'file.other-machine' ? [{ id: 'force', run: () => setTask('force') } as const] : []),
    { id: 'other', run: () => setTask('other') },
    { id: 'start', run: () => begin.mutate() },
    { id: 'details', run: () => void copy() }
  ]
  return (
    <>
      <ul className="opening-ways">
        {ways.map(({ id, run }) => (
          <li key={id}>
            <LinkButton onClick={run} disabled={retry.isPending || bringHome.isPending}>
              {t(`opening.${id}`)}
            </LinkButton>
            <span>{t(`opening.${id}Note`)}</span>
          </li>
        ))}
      </ul>
      {task === 'copies' && <RestoreDialog onClose={() => setTask(undefined)} />}
      {task === 'salvage' && <SalvageDialog onClose={() => setTask(undefined)} />}
      <KnownFiles opened={task === 'other'} onClose={() => setTask(undefined)} />
      <ConfirmDialog
        opened={task === 'force'}
        onClose={() => setTask(undefined)}
        title={t('opening.forceTitle')}
        confirm={t('opening.force')}
        onConfirm={() => retry.mutate('force')}
        word={machine}
      >
        {t('opening.forceText', { host: machine })}
      </ConfirmDialog>
    </>
  )
}
