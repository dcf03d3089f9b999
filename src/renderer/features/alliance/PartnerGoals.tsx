import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Goal, goalStatuses } from '#shared/model/focus.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { api, client, upload } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { EntryList } from '../../ui/EntryList.tsx'
import { EvidenceFile } from '../../ui/EvidenceFile.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'

/** What the partner has promised to do, and how it went. */
export function PartnerGoals({ partnerId }: { partnerId: string }) {
  const t = useText()
  const format = useFormat()
  const [editing, setEditing] = useState<Goal | 'new'>()
  const { data: goals } = useQuery(api.goals.of.queryOptions({ input: { partnerId } }))
  if (!goals) return null
  return (
    <>
      <EntryList
        title={t('alliance.goals.title')}
        items={goals}
        nameOf={({ text }) => text}
        empty={t('alliance.goals.none')}
        add={{ label: t('alliance.add'), run: () => setEditing('new') }}
        onEdit={setEditing}
        onRemove={({ id }) => client.goals.remove({ id })}
        removed={t('alliance.removed')}
      >
        {({ id, text, status, dueOn, result, evidence, file }) => (
          <>
            <b>{text}</b>
            <span className="soft">
              {[t(`alliance.goals.status.${status}`), dueOn && t('alliance.goals.due', { when: format.day(dueOn) })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {result && <span>{result}</span>}
            {(evidence || file) && (
              <span className="soft">
                {evidence} {file && <LinkButton onClick={() => void open(id)}>{file.name}</LinkButton>}
              </span>
            )}
          </>
        )}
      </EntryList>
      {editing && <GoalDialog partnerId={partnerId} goal={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  )
}

async function open(goalId: string): Promise<void> {
  const file = await client.goals.file({ id: goalId })
  if (file) saveFile(file.name, new Blob([Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))], { type: file.mime }))
}

function GoalDialog({ partnerId, goal, onClose }: { partnerId: string; goal: Goal | undefined; onClose: () => void }) {
  const t = useText()
  const [file, setFile] = useState<File>()
  return (
    <FieldsDialog
      title={t(goal ? 'alliance.goals.edit' : 'alliance.goals.add')}
      fields={[
        { name: 'text', label: t('alliance.goals.text'), kind: 'long', required: true },
        {
          name: 'status',
          label: t('alliance.milestones.standing'),
          kind: 'choice',
          options: goalStatuses.map((value) => ({ value, label: t(`alliance.goals.status.${value}`) }))
        },
        { name: 'dueOn', label: t('alliance.goals.dueOn'), kind: 'day' },
        { name: 'result', label: t('alliance.goals.result'), kind: 'long' },
        { name: 'evidence', label: t('alliance.goals.evidence'), note: t('alliance.goals.evidenceNote') }
      ]}
      below={<EvidenceFile file={file} onFile={setFile} />}
      initial={{
        text: goal?.text ?? '',
        status: goal?.status ?? 'planned',
        dueOn: goal?.dueOn ?? '',
        result: goal?.result ?? '',
        evidence: goal?.evidence ?? ''
      }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={async ({ status, dueOn, ...texts }) => {
        const facts = {
          ...texts,
          status: memberOf(goalStatuses, status),
          dueOn: dueOn || null,
          ...(file && { upload: await upload(file) })
        }
        return goal ? client.goals.update({ id: goal.id, version: goal.version, patch: facts }) : client.goals.add({ partnerId, ...facts })
      }}
      onClose={onClose}
    />
  )
}
