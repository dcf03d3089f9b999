import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CardAnswerChange } from '#shared/model/verification.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { RoleEndDialog } from '../role-changes/index.ts'

/** Who is no longer named may have left: the role dialogue decides. */
export function EndRole({ change: { roleId, personId, who }, onEnded }: { change: CardAnswerChange; onEnded: () => void }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const { data: person } = useQuery(api.persons.get.queryOptions({ input: { id: personId ?? '' }, enabled: personId !== null }))
  const role = person?.roles.find(({ id }) => id === roleId)
  if (!role || personId === null) return null
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {t('rounds.verify.dialog.end')}
      </Button>
      <RoleEndDialog
        opened={asking}
        onClose={() => {
          setAsking(false)
          onEnded()
        }}
        role={{ ...role, personId, personName: who }}
      />
    </>
  )
}
