import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { arrayRows, DataGrid, type GridColumn, useRowTicks, useTableView } from '../../ui/grid/index.ts'
import { Tone } from '../../ui/marks.tsx'
import { canSay, useAnswers } from '../sending/index.ts'
import { AnswerBar } from './AnswerBar.tsx'
import { Reason, whoColumns } from './people.columns.tsx'
import { peopleShown, sortedBy } from './people.ts'

const tones = { sent: 'ok', replied: 'ok', written: 'calm', sending: 'calm', failed: 'warn', bounced: 'warn', unknown: 'warn' } as const
const isToned = (state: string): state is keyof typeof tones => Object.hasOwn(tones, state)

/** How far each letter of a mailing has come. */
export function StatesTable({ mailingId, recipients }: { mailingId: string; recipients: readonly MailingRecipient[] }) {
  const t = useText()
  const navigate = useNavigate()
  const { menu } = useAnswers(mailingId)
  const { sort, setSort } = useTableView('states', { by: 'name', desc: false })
  const rows = useMemo(
    () => (sort.by === 'state' ? sortedBy(recipients, sort.desc, ({ state }) => state) : peopleShown(recipients, 'all', sort)),
    [recipients, sort]
  )
  const source = useMemo(() => arrayRows(`${sort.by} ${sort.desc}`, rows), [sort, rows])
  const ticks = useRowTicks(source)
  const isSent = recipients.some((each) => canSay(each, 'replied') || canSay(each, 'bounced'))
  const columns = useMemo<GridColumn<MailingRecipient>[]>(
    () => [
      ...whoColumns(t),
      {
        id: 'email',
        label: t('mailings.people.email'),
        width: { share: 3, min: 150 },
        render: ({ email }) => <span className="clip">{email}</span>
      },
      {
        id: 'state',
        label: t('mailings.mailing.state'),
        width: { share: 3, min: 180 },
        render: ({ state, reason, because }) => {
          if (reason) return <Reason reason={reason} because={because} t={t} />
          return isToned(state) ? (
            <Tone tone={tones[state]}>{t(`mailings.state.${state}`)}</Tone>
          ) : (
            <span className="faint">{t(`mailings.state.${state}`)}</span>
          )
        }
      }
    ],
    [t]
  )
  return (
    <>
      <DataGrid
        label={t('mailings.people.title')}
        source={source}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        sort={sort}
        onSort={setSort}
        rowMenu={menu}
        {...(isSent && { ticks: ticks.ticks, onTicks: ticks.setTicks })}
        isDimmed={({ reason }) => reason !== null}
        onOpen={({ personId }) => void navigate({ to: '/person/$id', params: { id: personId } })}
      />
      {isSent && <AnswerBar mailingId={mailingId} recipients={recipients} ticks={ticks} />}
    </>
  )
}
