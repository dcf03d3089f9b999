import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { FollowUp } from '#shared/model/follow-up.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { FollowUpItem } from './FollowUpItem.tsx'
import type { Subject } from './log-sheet.ts'
import './follow-ups.css'

/** What is promised about one person or partner, the late ones in their band. Nothing when nothing is promised. */
export function FollowUpsOf({ subject }: { subject: Subject }) {
  const { data } = useQuery(api.followUps.list.queryOptions({ input: { subject } }))
  return data && data.length > 0 ? <FollowUpList followUps={data} /> : null
}

interface FollowUpListProps {
  followUps: readonly FollowUp[]
  /** With whom they are about. */
  named?: boolean
  /** Those that are ticked, where they can be. */
  ticked?: ReadonlySet<string>
  onTick?: (id: string) => void
}

/** Arrow keys go from promise to promise, to the same button of each. */
function goToNeighbour(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const line = (event.target as Element).closest('li')
  const next =
    step === undefined ? undefined : [...event.currentTarget.children][[...event.currentTarget.children].indexOf(line as Element) + step]
  if (!line || !next || event.defaultPrevented) return
  const here = [...line.querySelectorAll<HTMLElement>('a, button, input')].indexOf(event.target as HTMLElement)
  const there = [...next.querySelectorAll<HTMLElement>('a, button, input')]
  event.preventDefault()
  ;(there[here] ?? there[0])?.focus()
}

/** Promises in the order of their dates. */
export function FollowUpList({ followUps, named = false, ticked, onTick }: FollowUpListProps) {
  const t = useText()
  const [edited, setEdited] = useState<FollowUp>()
  return (
    <>
      <ul className="follow-ups" aria-label={t('log.follow.title')} onKeyDown={goToNeighbour}>
        {followUps.map((followUp) => (
          <FollowUpItem
            key={followUp.id}
            followUp={followUp}
            named={named}
            ticked={ticked?.has(followUp.id)}
            onTick={onTick && (() => onTick(followUp.id))}
            onEdit={() => setEdited(followUp)}
          />
        ))}
      </ul>
      <Dialog opened={edited !== undefined} onClose={() => setEdited(undefined)} title={t('log.kind.followUp')}>
        {edited && (
          <div className="follow-up-edit">
            <FollowUpForm followUp={edited} known={[{ ...edited.subject, note: '' }]} onSaved={() => setEdited(undefined)} />
          </div>
        )}
      </Dialog>
    </>
  )
}
