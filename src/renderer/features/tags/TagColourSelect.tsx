import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type Tag, tagColours } from '#shared/model/tag.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import './tag-marks.css'

/** The colour of a tag; applies at once. */
export function TagColourSelect({ tag: { id, version, name, colour } }: { tag: Tag }) {
  const t = useText()
  const update = useMutation(
    api.tags.update.mutationOptions({
      onSuccess: ({ changeSet }) => showUndoable(t('tags.changed', { name }), changeSet),
      onError: (error) => showErrorToast(error)
    })
  )
  return (
    <NativeSelect
      aria-label={t('tags.colour', { name })}
      leftSection={<span className="tag-dot" data-colour={colour} aria-hidden />}
      data={tagColours.map((value) => ({ value, label: t(`tags.colours.${value}`) }))}
      value={colour}
      onChange={(event) => update.mutate({ id, version, patch: { colour: memberOf(tagColours, event.currentTarget.value) } })}
    />
  )
}
