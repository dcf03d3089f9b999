import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerChannels, type SignatoryPatch, type SignOnResponse } from '#shared/model/sign-on.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { rowName } from './board-rows.ts'
import { EvidenceSelect } from './EvidenceSelect.tsx'
import { useAnswer } from './use-answer.ts'

interface ResponsePanelProps {
  row: SignOnResponse
  isFrozen: boolean
  onClose: () => void
}

const answers = ['yes', 'yes-reserved', 'no'] as const

/** One row of the board: what they say, who signs and what is printed. */
export function ResponsePanel({ row, isFrozen, onClose }: ResponsePanelProps) {
  const t = useText()
  const answer = useAnswer()
  const hasAnswered = row.state !== 'open'
  const remove = async () => {
    const { changeSet } = await client.signOns.removeRows({ ids: [row.id] })
    onClose()
    showUndoable(t('rounds.row.removed', { name: rowName(row) }), changeSet)
  }
  return (
    <SidePanel label={rowName(row)} onClose={onClose}>
      <div className="round-row">
        <h2>{rowName(row)}</h2>
        {!isFrozen && (
          <div className="round-row-answers">
            {answers.map((each) => (
              <Button key={each} size="xs" variant={row.state === each ? 'outline' : 'default'} onClick={() => answer(row, each)}>
                {t(`rounds.state.${each}`)}
              </Button>
            ))}
            {hasAnswered && <LinkButton onClick={() => answer(row, null)}>{t('rounds.row.takeBack')}</LinkButton>}
          </div>
        )}
        <Printed row={row} isFrozen={isFrozen} />
        {hasAnswered && <Answered row={row} isFrozen={isFrozen} />}
        <p className="note">
          {row.askedName !== '' && `${t('rounds.row.asked')}: ${row.askedName}`}{' '}
          {row.partnerId !== null && (
            <Link to="/partner/$id" params={{ id: row.partnerId }}>
              {t('rounds.row.card')}
            </Link>
          )}
        </p>
        {!isFrozen && (
          <p>
            <LinkButton onClick={() => void remove().catch(showErrorToast)}>{t('rounds.row.remove')}</LinkButton>
          </p>
        )}
      </div>
    </SidePanel>
  )
}

/** Saves a part of the row. */
function useSave({ id, version }: SignOnResponse) {
  const t = useText()
  return async (patch: SignatoryPatch) => {
    const { changeSet } = await client.signOns.patch({ id, version, patch })
    showUndoable(t('rounds.row.saved'), changeSet)
  }
}

interface PartProps {
  row: SignOnResponse
  isFrozen: boolean
}

function Printed({ row, isFrozen }: PartProps) {
  const t = useText()
  const save = useSave(row)
  const fields = ['name', 'title', 'organisation'] as const
  return (
    <section>
      <h3>{t('rounds.row.printed')}</h3>
      {!isFrozen && row.partnerId !== null && <Holders row={row} partnerId={row.partnerId} />}
      <Facts>
        {fields.map((field) => (
          <Fact key={field} label={t(`rounds.row.${field}`)}>
            {isFrozen ? (
              row[field]
            ) : (
              <InlineField label={t(`rounds.row.${field}`)} value={row[field]} onSave={(text) => save({ [field]: text })} />
            )}
          </Fact>
        ))}
      </Facts>
    </section>
  )
}

/** Those who hold a role at the partner: choosing one prints their name and title. */
function Holders({ row, partnerId }: { row: SignOnResponse; partnerId: string }) {
  const t = useText()
  const save = useSave(row)
  const { data } = useQuery(api.partners.get.queryOptions({ input: { id: partnerId } }))
  const holders = data?.contacts ?? []
  if (holders.length === 0) return null
  return (
    <NativeSelect
      label={t('rounds.row.fromCard')}
      value={row.signatoryPersonId ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const holder = holders.find(({ personId }) => personId === value)
        if (holder) void save({ personId: holder.personId, name: holder.displayName, title: holder.title }).catch(showErrorToast)
      }}
      data={[
        { value: '', label: t('rounds.choose') },
        ...holders.map(({ personId, displayName, title }) => ({ value: personId, label: [displayName, title].filter(Boolean).join(', ') }))
      ]}
    />
  )
}

function Answered({ row, isFrozen }: PartProps) {
  const t = useText()
  const { day } = useFormat()
  const save = useSave(row)
  const on = row.respondedAt ? localDay(row.respondedAt) : ''
  return (
    <section>
      <h3>{t('rounds.row.answer')}</h3>
      <Facts>
        {row.status === 'yes-reserved' && (
          <Fact label={t('rounds.row.reservation')}>
            {isFrozen ? (
              row.reservation
            ) : (
              <InlineField
                label={t('rounds.row.reservation')}
                value={row.reservation}
                empty={t('rounds.row.reservationHint')}
                onSave={(reservation) => save({ reservation })}
              />
            )}
          </Fact>
        )}
        <Fact label={t('rounds.row.on')}>
          {isFrozen ? (
            day(on)
          ) : (
            <InlineField isDay label={t('rounds.row.on')} value={on} display={day(on)} onSave={(respondedOn) => save({ respondedOn })} />
          )}
        </Fact>
      </Facts>
      {!isFrozen && (
        <NativeSelect
          label={t('rounds.row.channel')}
          value={row.channel ?? ''}
          onChange={({ currentTarget: { value } }) => void save({ channel: oneOf(answerChannels, value) ?? null }).catch(showErrorToast)}
          data={[{ value: '', label: '–' }, ...answerChannels.map((value) => ({ value, label: t(`rounds.channel.${value}`) }))]}
        />
      )}
      <EvidenceSelect row={row} isFrozen={isFrozen} onChoose={(evidenceId) => save({ evidenceId })} />
    </section>
  )
}
