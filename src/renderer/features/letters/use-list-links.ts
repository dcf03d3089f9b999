import { useQuery } from '@tanstack/react-query'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { ListLink } from '#shared/model/mailing-list.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { sentenceOf, useWording } from '../filters/index.ts'
import type { WhyLink } from './WhyChain.tsx'

/** Why somebody is on a list or not, as links in words; undefined while it is asked, and where no list is asked about. */
export function useListWhy(listId: string | undefined, personId: string | undefined) {
  const language = useLanguage()
  const { data } = useQuery(
    api.lists.why.queryOptions({
      input: { id: listId ?? '', personId: personId ?? '', language },
      enabled: listId !== undefined && personId !== undefined
    })
  )
  const words = useLinkWords(data?.entity ?? 'person')
  return data && { ...data, words: data.links.map(words) }
}

function useLinkWords(entity: CardKind): (link: ListLink) => WhyLink {
  const t = useText()
  const { day } = useFormat()
  // lists within a list ask for persons or partners, as most lists do; what others ask stands as it is written
  const wordings: Partial<Record<CardKind, ReturnType<typeof useWording>>> = {
    person: useWording('person'),
    organisation: useWording('organisation'),
    [entity]: useWording(entity)
  }
  return ({ kind, ok, text, filter, by, since, until, entity: of, depth }) => {
    const wording = wordings[of]
    const when = since === null ? null : day(since)
    const told = [
      when === null ? '' : by === null ? t('lists.link.when', { when }) : t('lists.link.by', { by, when }),
      until === null ? '' : t('lists.link.until', { when: day(until) })
    ]
    const title = {
      contact: t(`lists.link.contact.${of}.${ok ? 'yes' : 'no'}`, { text }),
      rule:
        text === ''
          ? t('lists.link.everybody')
          : t(`lists.link.rule.${ok ? 'yes' : 'no'}`, { text: filter && wording ? sentenceOf(wording, filter.where) : text }),
      member: t(`lists.link.member.${ok ? 'yes' : 'no'}`),
      'put-on': t('lists.link.put-on.yes', { text }),
      'taken-off': t('lists.link.taken-off.no', { text }),
      list: t(`lists.link.list.${ok ? 'yes' : 'no'}`, { text })
    }[kind]
    return { yes: ok, depth, title, text: [kind === 'member' ? text : '', ...told].filter(Boolean).join(', ') }
  }
}
