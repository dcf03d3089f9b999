import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { BackupSource } from '#shared/model/backup.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { RestoreDialog } from './RestoreDialog.tsx'

/** From anywhere: a backup is restored, or the restoring of one undone; what to do when the machine is gone. */
export function RestoreAnywhere() {
  const navigate = useNavigate()
  const [task, setTask] = useState<{ source?: BackupSource }>()
  const { data: rows } = useQuery(api.backups.list.queryOptions())
  const aside = rows?.find(({ place }) => place === 'aside')
  useCommand('file.restore', () => setTask({}))
  useCommand('file.undo-restore', aside ? () => setTask({ source: { place: 'aside', name: aside.name } }) : undefined)
  useCommand('help.lost', () => void navigate({ to: '/maskinen-er-vaek' }))
  return task ? <RestoreDialog {...task} onClose={() => setTask(undefined)} /> : null
}
