import { useQuery } from '@tanstack/react-query'
import { isPrivateProvider } from '#shared/rules/email-address.ts'
import type { PastedPerson } from '#shared/rules/recognise/read-signature.ts'
import { api, client } from '../../lib/api.ts'
import { NewPersonDialog } from '../persons/index.ts'

/** The partner whose domain the address has. */
async function partnerOf(email: string | undefined): Promise<string | null> {
  const domain = email?.split('@')[1]
  if (!domain || isPrivateProvider(email)) return null
  const groups = await client.search.find({ text: domain, kinds: ['partner'], limit: 5 })
  for (const { id } of groups.flatMap(({ hits }) => hits)) {
    const { domains, website } = await client.partners.get({ id })
    if (domains.includes(domain) || website.includes(domain)) return id
  }
  return null
}

/** A new person, filled in from a mail signature; at the partner that has the domain of the address. */
export function SignatureDialog({ person, onClose }: { person: PastedPerson; onClose: () => void }) {
  const email = person.emails[0]
  const { data: partnerId, isPending } = useQuery({
    queryKey: [...api.search.key(), 'partner-of', email],
    queryFn: () => partnerOf(email),
    gcTime: 0
  })
  if (isPending) return null
  const { givenName, familyName, title, emails, phones } = person
  const start = { givenName, familyName, title, emails: emails.join(', '), phones: phones.join(', ') }
  return <NewPersonDialog opened start={start} onClose={onClose} {...(partnerId && { partnerId })} />
}
