import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { GiveBackDialog } from './GiveBackDialog.tsx'
import { GiveDialog } from './GiveDialog.tsx'
import { OpenSealedDialog } from './OpenSealedDialog.tsx'
import { useLending } from './use-lending.ts'

/** From anywhere: the card file goes to somebody else, or comes from them. */
export function LendingAnywhere() {
  const navigate = useNavigate()
  const [task, setTask] = useState<'loan' | 'handover' | 'back' | 'open'>()
  const { data: info } = useQuery(api.file.info.queryOptions())
  const lending = useLending()
  const isBorrowed = lending?.side === 'taker' && lending.kind === 'loan'
  const canGive = info?.exists === true && !info.readOnly && !isBorrowed
  useCommand('file.lend', canGive ? () => setTask('loan') : undefined)
  useCommand('file.hand-over', canGive ? () => setTask('handover') : undefined)
  useCommand('file.give-back', isBorrowed ? () => setTask('back') : undefined)
  useCommand('file.open-sealed', () => setTask('open'))
  useCommand('file.briefing', lending ? () => void navigate({ to: '/det-skal-du-vide' }) : undefined)
  const done = () => setTask(undefined)
  if (task === 'open') return <OpenSealedDialog onClose={done} />
  if (task === 'back') return <GiveBackDialog name={lending?.giverName ?? ''} onClose={done} />
  return task ? <GiveDialog kind={task} onClose={done} /> : null
}
