import { useMutation } from '@tanstack/react-query'
import type { Template } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import type { OpenLetter } from './letter-draft.ts'
import { nameRefusal } from './name-refusal.ts'

const patchOf = ({ builtIn: _builtIn, ...patch }: OpenLetter['changes']) => patch

/** Keeps a letter as a template: the new one, or a change of the one it came from. Answers its id, or undefined when it was refused. */
export function useSaveLetter(letter: OpenLetter, template: Template | undefined) {
  const t = useText()
  const { draft, changes } = letter
  const mutation = useMutation({
    mutationFn: async () => {
      if (template)
        return {
          id: template.id,
          ...(await client.templates.update({ id: template.id, version: template.version, patch: patchOf(changes) }))
        }
      const { twinId, builtIn, ...rest } = draft
      return client.templates.create({ ...rest, ...(twinId !== null && { twinId }), ...(builtIn !== undefined && { builtIn }) })
    }
  })
  const aboutName = mutation.error !== null && toAppError(mutation.error).details['field'] === 'name'
  const save = async (): Promise<string | undefined> => {
    try {
      const { id, changeSet } = await mutation.mutateAsync()
      showUndoable(t('mailings.template.saved'), changeSet)
      return id
    } catch (error) {
      if (toAppError(error).details['field'] !== 'name') showErrorToast(error)
      return undefined
    }
  }
  return { save, saving: mutation.isPending, nameError: aboutName ? nameRefusal(t, mutation.error) : undefined }
}
