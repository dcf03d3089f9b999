import { Button, Menu } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Seat, WorkingGroup } from '#shared/model/working-group.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { SeatDialog } from './SeatDialog.tsx'
import { SucceedDialog } from './SucceedDialog.tsx'

type Open = { what: 'add' } | { what: 'edit' | 'succeed'; seat: Seat }

/** Who sits in the group for whom; those who sat there before stand last. */
export function Seats({ group }: { group: WorkingGroup }) {
  const t = useText()
  const [open, setOpen] = useState<Open>()
  const now = group.seats.filter(({ state }) => state !== 'ended')
  const before = group.seats.filter(({ state }) => state === 'ended')
  const close = () => setOpen(undefined)
  const list = (seats: readonly Seat[], isPast: boolean) => (
    <ul className="card-rows group-seats" data-past={isPast || undefined}>
      {seats.map((seat) => (
        <SeatRow key={seat.id} seat={seat} onOpen={(what) => setOpen({ what, seat })} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="seats">
      <div className="card-heading">
        <h2 id="seats">{t('workingGroups.seats')}</h2>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={1.8} />} onClick={() => setOpen({ what: 'add' })}>
          {t('workingGroups.seat.add')}
        </Button>
      </div>
      {group.counts.left > 0 && <Flag kind="missing">{t('workingGroups.left', { count: group.counts.left })}</Flag>}
      {now.length === 0 && <p className="soft">{t('workingGroups.seat.noneText')}</p>}
      {list(now, false)}
      {before.length > 0 && (
        <>
          <h3 className="card-former">{t('workingGroups.seat.terms')}</h3>
          {list(before, true)}
        </>
      )}
      {open?.what === 'add' && <SeatDialog groupId={group.id} onClose={close} />}
      {open?.what === 'edit' && <SeatDialog groupId={group.id} seat={open.seat} onClose={close} />}
      {open?.what === 'succeed' && <SucceedDialog seat={open.seat} onClose={close} />}
    </section>
  )
}

function SeatRow({ seat, onOpen }: { seat: Seat; onOpen: (what: 'edit' | 'succeed') => void }) {
  const t = useText()
  const tell = async (work: () => Promise<{ changeSet: string | null }>, words: string) => {
    try {
      showUndoable(words, (await work()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const { proposal } = seat
  return (
    <li>
      <span />
      <span>
        {seat.personId === null ? (
          <span className="card-name">{t('workingGroups.seat.vacant')}</span>
        ) : (
          <Link to="/person/$id" params={{ id: seat.personId }} className="card-name">
            {seat.personName}
          </Link>
        )}
        <span className="soft">
          {t(`workingGroups.function.${seat.function}`)}
          {seat.organisationId !== null && (
            <>
              {' · '}
              <Link to="/partner/$id" params={{ id: seat.organisationId }} className="inline-link">
                {seat.organisationName}
              </Link>
            </>
          )}
          <SeatTime seat={seat} />
        </span>
        {seat.state === 'left' && <Flag kind="missing">{t('workingGroups.seat.left')}</Flag>}
        {seat.note !== '' && <span className="note">{seat.note}</span>}
        {proposal && (
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              void tell(
                () => client.workingGroups.succeed({ id: seat.id, version: seat.version, on: today(), personId: proposal.personId }),
                t('workingGroups.seat.succeeded')
              )
            }
          >
            {t('workingGroups.seat.propose', { name: proposal.name })}
          </Button>
        )}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton
            label={`${t('workingGroups.seat.actions')}: ${seat.personName || seat.organisationName}`}
            icon={<IconDots size={15} stroke={1.7} />}
          />
        </Menu.Target>
        <Menu.Dropdown>
          {seat.state !== 'ended' && <Menu.Item onClick={() => onOpen('succeed')}>{t('workingGroups.seat.succeed')}</Menu.Item>}
          <Menu.Item onClick={() => onOpen('edit')}>{t('workingGroups.seat.edit')}</Menu.Item>
          <Menu.Item onClick={() => void tell(() => client.workingGroups.removeSeats({ ids: [seat.id] }), t('workingGroups.seat.removed'))}>
            {t('workingGroups.seat.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

function SeatTime({ seat: { state, fromOn, toOn } }: { seat: Seat }) {
  const t = useText()
  const { day } = useFormat()
  const words =
    state === 'ended' && toOn !== null
      ? t('workingGroups.seat.ended', { day: day(toOn) })
      : state === 'coming' && fromOn !== null
        ? t('workingGroups.seat.coming', { day: day(fromOn) })
        : fromOn === null
          ? ''
          : t('workingGroups.seat.sinceDay', { day: day(fromOn) })
  return words === '' ? null : <> · {words}</>
}
