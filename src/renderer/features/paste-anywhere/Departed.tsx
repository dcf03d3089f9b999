import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Person, Role } from '#shared/model/person.ts'
import type { Replacement } from '#shared/model/role-end.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Departure } from '#shared/rules/recognise/read-departure.ts'
import type { PastedPerson } from '#shared/rules/recognise/read-signature.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { RoleEndDialog } from '../role-changes/index.ts'

/** Who has that address, else that very name. */
async function known(email: string | undefined, name: string): Promise<Person | undefined> {
  const personsWith = async (text: string) => (await client.search.find({ text, kinds: ['person'], limit: 10 })).flatMap(({ hits }) => hits)
  for (const { id } of email ? await personsWith(email) : []) {
    const person = await client.persons.get({ id })
    if (person.points.some(({ value }) => value === email)) return person
  }
  const named = name === '' ? [] : (await personsWith(name)).filter(({ title }) => fold(title) === fold(name))
  return named.length === 1 && named[0] ? client.persons.get({ id: named[0].id }) : undefined
}

/** Somebody who is known already comes in person; anybody else is made. */
async function replacementOf(successor: PastedPerson | null): Promise<Replacement | undefined> {
  if (!successor) return undefined
  const { givenName, familyName, emails, phones } = successor
  const person = await known(emails[0], `${givenName} ${familyName}`.trim())
  if (person) return { who: 'person', personId: person.id }
  return { who: 'new', givenName, familyName, title: '', emails: [...emails], phones: [...phones] }
}

/** The role dialogue, filled in from what somebody wrote: who stopped, and who comes instead. */
export function Departed({ departure, onClose }: { departure: Departure; onClose: () => void }) {
  const t = useText()
  const { data, error } = useQuery({
    queryKey: [...api.search.key(), 'departed', departure],
    queryFn: async () => ({
      person: (await known(departure.who.email, departure.who.name)) ?? null,
      replacement: await replacementOf(departure.successor)
    }),
    gcTime: 0,
    retry: false
  })
  const roles = data?.person?.roles.filter(({ toOn }) => toOn === null)
  const [chosen, setChosen] = useState<Role>()
  const nobody = data !== undefined && !roles?.length
  useEffect(() => {
    if (!nobody && !error) return
    if (error) showErrorToast(error)
    else showToast({ message: t('paste.noRole') })
    onClose()
  }, [nobody, error, t, onClose])
  if (!data?.person || !roles?.length) return null
  const role = chosen ?? (roles.length === 1 ? roles[0] : undefined)
  if (!role) return <RoleChoice roles={roles} onChoose={setChosen} onClose={onClose} />
  const { id: personId, displayName: personName } = data.person
  const replacement = data.replacement?.who === 'new' ? { ...data.replacement, title: role.title } : data.replacement
  return <RoleEndDialog opened role={{ ...role, personId, personName }} onClose={onClose} {...(replacement && { replacement })} />
}

/** One person, several roles: which of them has ended. */
function RoleChoice({ roles, onChoose, onClose }: { roles: readonly Role[]; onChoose: (role: Role) => void; onClose: () => void }) {
  const t = useText()
  return (
    <Dialog opened onClose={onClose} title={t('paste.whichRole')} size={480}>
      <div className="dialog-actions paste-take">
        {roles.map((role, index) => (
          <Button key={role.id} variant="default" data-autofocus={index === 0 || undefined} onClick={() => onChoose(role)}>
            {[role.title, role.partnerName].filter(Boolean).join(', ')}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
