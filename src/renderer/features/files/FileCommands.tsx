import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { NewFileDialog } from './NewFileDialog.tsx'
import { SaveCopyDialog } from './SaveCopyDialog.tsx'

/** From anywhere: another card file is made, this one is copied or left. */
export function FileCommands() {
  const t = useText()
  const navigate = useNavigate()
  const [task, setTask] = useState<'new' | 'copy'>()
  const { data: info } = useQuery(api.file.info.queryOptions())
  const exists = info?.exists ?? false
  const saveCopy = async () => {
    if (host === 'web') return setTask('copy')
    try {
      const { handle } = await client.file.choose({ to: 'copy' })
      if (handle === null) return
      const { name } = await client.file.saveCopy({ handle })
      showToast({ message: t('files.copied', { name }) })
    } catch (error) {
      showErrorToast(error)
    }
  }
  const close = async () => {
    try {
      const name = info?.name ?? ''
      await client.file.close()
      await navigate({ to: '/start' })
      showToast({ message: t('files.closed', { name }) })
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('file.new', () => setTask('new'))
  useCommand('file.copy', exists ? () => void saveCopy() : undefined)
  useCommand('file.close', exists ? () => void close() : undefined)
  const done = () => setTask(undefined)
  return (
    <>
      {task === 'new' && <NewFileDialog onClose={done} />}
      {task === 'copy' && <SaveCopyDialog name={info?.name ?? ''} onClose={done} />}
    </>
  )
}
