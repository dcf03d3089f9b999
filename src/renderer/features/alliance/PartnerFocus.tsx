import { useQuery } from '@tanstack/react-query'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Fact } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { areaName } from './focus-names.ts'

/** What a partner works for, among its facts; nobody asks where the alliance has said nothing of it. */
export function PartnerFocus({ partnerId }: { partnerId: string }) {
  const t = useText()
  const language = useLanguage()
  const { data: areas } = useQuery(api.focusAreas.all.queryOptions())
  const { data: ids } = useQuery(api.focusAreas.ofPartner.queryOptions({ input: { partnerId } }))
  if (!areas || !ids || areas.length === 0) return null
  const named = areas.map((area) => ({ id: area.id, name: areaName(area, language) }))
  const chosen = named.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return (
    <Fact label={t('alliance.focus.fact')} field="focus">
      <InlineField
        label={t('alliance.focus.fact')}
        value={packList(chosen)}
        several={{ options: named.map(({ name }) => name) }}
        display={chosen.length > 0 && chosen.join(', ')}
        onSave={(value) => {
          const wanted = new Set(unpackList(value))
          return client.focusAreas.setOfPartner({ partnerId, ids: named.filter(({ name }) => wanted.has(name)).map(({ id }) => id) })
        }}
      />
    </Fact>
  )
}
