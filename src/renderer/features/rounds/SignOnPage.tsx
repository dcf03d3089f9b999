import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { SignOn } from '#shared/model/sign-on.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { useLetterLike, useWriteTo } from '../letters/index.ts'
import { BlockPane } from './BlockPane.tsx'
import { toWrite } from './board-rows.ts'
import { useRowToOpen } from './open-row.ts'
import { ResponsePanel } from './ResponsePanel.tsx'
import { RoundHead } from './RoundHead.tsx'
import { SignOnBoard } from './SignOnBoard.tsx'
import { InviteAll, SignOnMenu } from './SignOnMenu.tsx'

/** A sign-on round: time left, who answers what, and the signatures as they will be printed. */
export function SignOnPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/runde/$id' })
  const { data: round, error, refetch } = useQuery(api.signOns.get.queryOptions({ input: { id } }))
  useScreen(t('rounds.kind.signOn'), round ? t('rounds.status', { count: round.counts.asked, no: round.textNo }) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return round ? <Round key={id} round={round} /> : null
}

function Round({ round }: { round: SignOn }) {
  const t = useText()
  const navigate = useNavigate()
  const toOpen = useRowToOpen(round.responses.map(({ id }) => id))
  const [openId, setOpenId] = useState(toOpen?.rowId)
  const row = round.responses.find(({ id }) => id === openId)
  const isFrozen = round.publishedOn !== null
  return (
    <>
      <Head title={round.title} onBack={() => void navigate({ to: '/breve', search: { tab: 'rounds' } })}>
        {!isFrozen && <WriteToWaiting round={round} />}
        <SignOnMenu round={round} />
      </Head>
      <RoundHead round={round} />
      <div className="split round-body">
        <SignOnBoard
          round={round}
          openId={openId}
          onOpen={setOpenId}
          empty={<EmptyState title={t('rounds.invite.empty')} actions={isFrozen ? null : <InviteAll id={round.id} />} />}
        />
        {row ? (
          <ResponsePanel key={row.id} row={row} isFrozen={isFrozen} onClose={() => setOpenId(undefined)} />
        ) : (
          <BlockPane round={round} onOpen={setOpenId} />
        )}
      </div>
    </>
  )
}

/** One click to a letter: to those who were asked and are silent, else to those who were never asked. */
function WriteToWaiting({ round }: { round: SignOn }) {
  const t = useText()
  const writeTo = useWriteTo()
  const templateId = useLetterLike('co-sign')
  const { remind, ask } = toWrite(round.responses)
  const what = remind.length > 0 ? 'remind' : 'ask'
  const ids = what === 'remind' ? remind : ask
  if (ids.length === 0) return null
  return (
    <Button onClick={() => writeTo({ by: 'ids', entity: 'persons', ids }, { about: { type: 'sign_on', id: round.id }, templateId })}>
      {t(`rounds.${what}`, { count: ids.length })}
    </Button>
  )
}
