import { IconFileAlert } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import type { FileTrouble } from '#shared/contract/file.ts'
import { fileTroubles } from '#shared/errors.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { NewestCopy } from './NewestCopy.tsx'
import { OpeningWays } from './OpeningWays.tsx'
import './opening.css'

/** In the place of a card file that cannot be opened: what happened, that nothing was changed, and the next step. */
export function OpeningPage() {
  const { data: trouble } = useQuery(api.file.trouble.queryOptions())
  const { data: info, isFetching } = useQuery(api.file.info.queryOptions({ retry: false }))
  if (trouble) return <Trouble trouble={trouble} />
  // what was known of the file before is no matter
  if (trouble === undefined || isFetching) return null
  return <Navigate to={info?.exists ? '/' : '/start'} replace />
}

const holders = ['electron', 'web', 'cli'] as const

/** What happened, told where and when it is known to have. */
function useReason({ code, details }: FileTrouble): string {
  const t = useText()
  const { moment } = useFormat()
  if (code === 'file.damaged') return t('opening.damagedText')
  if (code === 'file.other-machine') return t('opening.otherMachineText', { host: String(details['host']) })
  const holder = code === 'file.locked' ? oneOf(holders, details['host']) : undefined
  const since = String(details['since'])
  return holder === undefined || Number.isNaN(Date.parse(since))
    ? t(`errors.${code}`, details)
    : t('opening.lockedText', { where: t(`opening.holder.${holder}`), when: moment(since), pid: String(details['pid']) })
}

function Trouble({ trouble }: { trouble: FileTrouble }) {
  const t = useText()
  const { code, name, folder } = trouble
  const known = oneOf(fileTroubles, code) ?? 'file.damaged'
  const title = t(`opening.title.${known}`, { name })
  const reason = useReason({ ...trouble, code: known })
  const isLost = known === 'file.damaged' || known === 'file.not-ours'
  useScreen(title)
  return (
    <main className="opening" id="main">
      <IconFileAlert size={26} stroke={1.6} className={isLost ? 'stop' : 'warn'} aria-hidden />
      <h1>{title}</h1>
      <p className="opening-lead">{reason}</p>
      <p className="note">{t('opening.lies', { folder })}</p>
      {isLost && <NewestCopy />}
      <OpeningWays trouble={{ ...trouble, code: known }} />
    </main>
  )
}
