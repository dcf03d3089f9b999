import { useState } from 'react'
import { type Alliance, type Milestone, milestoneStatuses } from '#shared/model/alliance.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EntryList } from '../../ui/EntryList.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

type Editing = Milestone | { title: string; doneOn: string }

/** What the alliance has reached and plans; a round number of partners that was reached is proposed. */
export function Milestones({ milestones, reached }: Pick<Alliance, 'milestones' | 'reached'>) {
  const t = useText()
  const format = useFormat()
  const [editing, setEditing] = useState<Editing>()
  const named = reached ? t('alliance.milestones.nth', { count: reached.count }) : ''
  const refuse = async () => {
    try {
      showUndoable(t('alliance.milestones.refused'), (await client.alliance.addMilestone({ title: named, status: 'dropped' })).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <>
      <EntryList
        title={t('alliance.milestones.title')}
        items={milestones.filter(({ status }) => status !== 'dropped')}
        nameOf={({ title }) => title}
        empty={t('alliance.milestones.none')}
        add={{ label: t('alliance.add'), run: () => setEditing({ title: '', doneOn: '' }) }}
        onEdit={setEditing}
        onRemove={({ id }) => client.alliance.removeMilestone({ id })}
        removed={t('alliance.removed')}
      >
        {({ title, status, dueOn, doneOn, source, note }) => {
          const day = status === 'done' ? doneOn : dueOn
          return (
            <>
              <b>{title}</b>
              <span className="soft">
                {[t(`alliance.milestones.status.${status}`), day && format.day(day), source].filter(Boolean).join(' · ')}
              </span>
              {note && <span className="soft">{note}</span>}
            </>
          )
        }}
      </EntryList>
      {reached && (
        <div className="alliance-reached">
          <span>{t('alliance.milestones.reached', { count: reached.count })}</span>
          <PlainButton onClick={() => setEditing({ title: named, doneOn: reached.on })}>{t('alliance.milestones.make')}</PlainButton>
          <PlainButton onClick={() => void refuse()}>{t('alliance.milestones.refuse')}</PlainButton>
        </div>
      )}
      {editing && <MilestoneDialog from={editing} onClose={() => setEditing(undefined)} />}
    </>
  )
}

function MilestoneDialog({ from, onClose }: { from: Editing; onClose: () => void }) {
  const t = useText()
  const known = 'id' in from ? from : undefined
  return (
    <FieldsDialog
      title={t(known ? 'alliance.milestones.edit' : 'alliance.milestones.add')}
      fields={[
        { name: 'title', label: t('alliance.milestones.name'), required: true },
        {
          name: 'status',
          label: t('alliance.milestones.standing'),
          kind: 'choice',
          options: milestoneStatuses.map((value) => ({ value, label: t(`alliance.milestones.status.${value}`) }))
        },
        { name: 'dueOn', label: t('alliance.milestones.dueOn'), kind: 'day' },
        { name: 'doneOn', label: t('alliance.milestones.doneOn'), kind: 'day' },
        { name: 'source', label: t('alliance.source'), note: t('alliance.sourceNote') },
        { name: 'note', label: t('alliance.note'), kind: 'long' }
      ]}
      initial={{
        title: from.title,
        status: known?.status ?? (from.doneOn ? 'done' : 'planned'),
        dueOn: known?.dueOn ?? '',
        doneOn: from.doneOn ?? '',
        source: known?.source ?? '',
        note: known?.note ?? ''
      }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={({ title, status, dueOn, doneOn, source, note }) => {
        const facts = { title, source, note, dueOn: dueOn || null, doneOn: doneOn || null, status: memberOf(milestoneStatuses, status) }
        return known
          ? client.alliance.updateMilestone({ id: known.id, version: known.version, patch: facts })
          : client.alliance.addMilestone(facts)
      }}
      onClose={onClose}
    />
  )
}
