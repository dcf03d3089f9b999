import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { Verification, VerificationPartner } from '#shared/model/verification.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { arrayRows, BulkBar, DataGrid, type GridHandle, useRowTicks } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useLetterLike, useWriteTo } from '../letters/index.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { useRowToOpen } from './open-row.ts'
import { VerificationMenu } from './VerificationMenu.tsx'
import { useVerificationColumns } from './verification.columns.tsx'
import './verification.css'

/** "Stemmer det stadig?": who has been asked, and what they said of their card. */
export function VerificationPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/stemmer/$id' })
  const { data: round, error, refetch } = useQuery(api.verifications.get.queryOptions({ input: { id } }))
  const answered = round ? round.counts.confirmed + round.counts.corrected : 0
  useScreen(t('rounds.kind.verification'), round ? t('rounds.verify.status', { count: round.counts.asked, answered }) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return round ? <Round key={id} round={round} /> : null
}

const isWaiting = ({ state }: VerificationPartner) => state !== 'confirmed' && state !== 'corrected'

function Round({ round }: { round: Verification }) {
  const t = useText()
  const { day } = useFormat()
  const navigate = useNavigate()
  const grid = useRef<GridHandle>(null)
  const toOpen = useRowToOpen(round.partners.map(({ id }) => id))
  const [answering, setAnswering] = useState(() => round.partners.find(({ id }) => id === toOpen?.rowId))
  const [inviting, setInviting] = useState(false)
  const source = useMemo(() => arrayRows(round.id, round.partners), [round])
  const columns = useVerificationColumns()
  const ticks = useRowTicks(source)
  const [openId, setOpenId] = useState<string>()
  const open = round.partners.find(({ id }) => id === openId)
  const confirm = async ({ id, partnerName }: VerificationPartner) => {
    const { changeSet } = await client.verifications.confirm({ ids: [id] })
    showUndoable(t('rounds.verify.confirmed', { name: partnerName }), changeSet)
    grid.current?.focus()
  }
  const takeOff = async () => {
    try {
      const { changeSet } = await client.verifications.removeRows({ ids: ticks.ids })
      ticks.clear()
      showUndoable(t('rounds.verify.takenOff', { count: ticks.ids.length }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const invite = <Button onClick={() => setInviting(true)}>{t('rounds.invite.title')}</Button>
  return (
    <>
      <Head title={round.title} onBack={() => void navigate({ to: '/breve', search: { tab: 'rounds' } })}>
        {round.status === 'open' && <WriteToWaiting round={round} />}
        <VerificationMenu round={round} />
      </Head>
      <p className="verification-sum soft">
        {t('rounds.verify.sum', { ...round.counts })}
        {round.status === 'closed'
          ? `. ${t('rounds.verify.closed')}`
          : round.dueOn && `. ${t('rounds.verify.due', { day: day(round.dueOn) })}`}
      </p>
      <section className="verification-rows" aria-label={t('rounds.verify.partners')}>
        <DataGrid
          ref={grid}
          label={t('rounds.verify.partners')}
          source={source}
          columns={columns}
          rowId={({ id }) => id}
          rowName={({ partnerName }) => partnerName}
          openId={openId}
          onOpen={(row) => setAnswering(row)}
          onFocusRow={({ id }) => setOpenId(id)}
          ticks={ticks.ticks}
          onTicks={ticks.setTicks}
          empty={<EmptyState title={t('rounds.invite.empty')} actions={invite} />}
        />
      </section>
      <BulkBar count={ticks.ids.length} onClear={() => ticks.clear()}>
        <PlainButton onClick={() => void takeOff()}>{t('rounds.verify.takeOff', { count: ticks.ids.length })}</PlainButton>
      </BulkBar>
      <Bar
        row={ticks.ids.length > 0 ? undefined : (open ?? round.partners[0])}
        onConfirm={(row) => void confirm(row).catch(showErrorToast)}
        onAnswer={setAnswering}
      />
      {answering && (
        <AnswerDialog
          row={answering}
          mail={answering.id === toOpen?.rowId ? toOpen.text : undefined}
          onClose={() => setAnswering(undefined)}
        />
      )}
      {inviting && (
        <InviteDialog
          invite={(selection) => client.verifications.invite({ id: round.id, ...(selection && { selection }) })}
          onClose={() => setInviting(false)}
        />
      )}
    </>
  )
}

interface BarProps {
  row: VerificationPartner | undefined
  onConfirm: (row: VerificationPartner) => void
  onAnswer: (row: VerificationPartner) => void
}

/** What can be done with the row that has the focus. */
function Bar({ row, onConfirm, onAnswer }: BarProps) {
  const t = useText()
  if (!row) return null
  return (
    <section className="verification-bar" aria-label={row.partnerName}>
      <b className="clip">{row.partnerName}</b>
      <PlainButton onClick={() => onAnswer(row)}>{t('rounds.verify.paste')}</PlainButton>
      {isWaiting(row) && (
        <Button size="xs" variant="default" onClick={() => onConfirm(row)}>
          {t('rounds.verify.confirm')}
        </Button>
      )}
    </section>
  )
}

function WriteToWaiting({ round }: { round: Verification }) {
  const t = useText()
  const writeTo = useWriteTo()
  const templateId = useLetterLike('still-right')
  const waiting = round.partners.filter(isWaiting)
  const asked = waiting.filter(({ state }) => state !== 'not-asked')
  const what = asked.length > 0 ? 'remind' : 'ask'
  const ids = [...new Set((asked.length > 0 ? asked : waiting).flatMap(({ askedPersonId }) => askedPersonId ?? []))]
  if (ids.length === 0) return null
  return (
    <Button onClick={() => writeTo({ by: 'ids', entity: 'persons', ids }, { about: { type: 'verification', id: round.id }, templateId })}>
      {t(`rounds.${what}`, { count: ids.length })}
    </Button>
  )
}
