import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type CardKind, cardKinds } from '#shared/model/card-kind.ts'
import type { CustomField } from '#shared/model/custom-field.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Setting, SettingActions, SettingSection } from '../../ui/Setting.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { FieldDialog } from './FieldDialog.tsx'
import { RemoveField } from './RemoveField.tsx'
import './field-settings.css'

/** The fields of the user's own, in their order: made, changed, moved and deleted. */
export function FieldSettings() {
  const { data: fields } = useQuery(api.fields.list.queryOptions({ input: {} }))
  if (!fields) return null
  return cardKinds.map((entity) => <FieldsOf key={entity} entity={entity} fields={fields.filter((field) => field.entity === entity)} />)
}

function FieldsOf({ entity, fields }: { entity: CardKind; fields: readonly CustomField[] }) {
  const t = useText()
  const [editing, setEditing] = useState<CustomField | 'new'>()
  return (
    <SettingSection title={t(`fields.of.${entity}`)}>
      {fields.length === 0 && (
        <Setting label={t('fields.none')} note={t('fields.noneNote')}>
          {null}
        </Setting>
      )}
      {fields.map((field, at) => (
        <Setting
          key={field.id}
          label={field.label}
          note={t('fields.values', { count: field.values, type: t(`fields.type.${field.type}`) })}
        >
          <Move field={field} isFirst={at === 0} isLast={at === fields.length - 1} />
          <Button variant="default" aria-label={t('fields.changeOf', { name: field.label })} onClick={() => setEditing(field)}>
            {t('fields.change')}
          </Button>
          <RemoveField field={field} />
        </Setting>
      ))}
      <SettingActions>
        <Button variant="default" className="field-new" aria-label={t(`fields.newOf.${entity}`)} onClick={() => setEditing('new')}>
          {t('fields.new')}
        </Button>
      </SettingActions>
      {editing && <FieldDialog entity={entity} field={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </SettingSection>
  )
}

function Move({ field, isFirst, isLast }: { field: CustomField; isFirst: boolean; isLast: boolean }) {
  const t = useText()
  const name = field.label
  const move = useMutation(
    api.fields.move.mutationOptions({
      onSuccess: ({ changeSet }) => showUndoable(t('fields.moved', { name }), changeSet),
      onError: (error) => showErrorToast(error)
    })
  )
  return (
    <span className="field-moves">
      <IconButton
        label={t('fields.up', { name })}
        icon={<IconArrowUp size={15} stroke={1.7} />}
        disabled={isFirst}
        onClick={() => move.mutate({ id: field.id, by: -1 })}
      />
      <IconButton
        label={t('fields.down', { name })}
        icon={<IconArrowDown size={15} stroke={1.7} />}
        disabled={isLast}
        onClick={() => move.mutate({ id: field.id, by: 1 })}
      />
    </span>
  )
}
