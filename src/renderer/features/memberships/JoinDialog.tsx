import type { Selection } from '#shared/model/common.ts'
import { membershipKinds } from '#shared/model/membership.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { useTold } from './use-told.ts'

interface JoinDialogProps {
  title: string
  selection: Selection
  onClose: () => void
}

/** Partners join, or come back: then with a time of its own. */
export function JoinDialog({ title, selection, onClose }: JoinDialogProps) {
  const t = useText()
  const told = useTold()
  return (
    <FieldsDialog
      title={title}
      fields={[
        { name: 'joinedText', label: t('memberships.joined'), note: t('memberships.joinedNote') },
        { name: 'kind', label: t('memberships.kind'), kind: 'choice', options: useKinds() }
      ]}
      initial={{ joinedText: '', kind: 'partner' }}
      submit={t('memberships.join.save')}
      onSubmit={async ({ joinedText, kind }) => {
        const change = { what: 'join', joinedText, kind: memberOf(membershipKinds, kind) } as const
        const written = await client.memberships.change({ selection, change })
        told('join', written)
        return written
      }}
      onClose={onClose}
    />
  )
}

export function useKinds() {
  const t = useText()
  return membershipKinds.map((value) => ({ value, label: t(`partners.membershipKind.${value}`) }))
}
