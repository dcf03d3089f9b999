import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { CadenceState } from './CadenceState.tsx'
import { readDays } from './read-days.ts'

/** The rhythm of a partner among its facts: where it stands, and how many days it should be; empty is that of its type. */
export function CadenceFact({ partnerId }: { partnerId: string }) {
  const t = useText()
  const { data } = useQuery(api.cadence.of.queryOptions({ input: { partnerId } }))
  if (!data) return null
  const { ownDays, typeDays, cadence } = data
  return (
    <Fact label={t('cadence.title')} field="cadence">
      <InlineField
        label={t('cadence.days')}
        value={ownDays === null ? '' : String(ownDays)}
        empty={typeDays === null ? t('cadence.none') : t('cadence.ofType', { count: typeDays })}
        display={ownDays === null ? undefined : t('cadence.every', { count: ownDays })}
        validate={(text) => (readDays(text) === undefined ? t('cadence.wrong') : undefined)}
        onSave={(text) => client.cadence.setPartner({ partnerId, days: readDays(text) ?? null })}
      />
      {cadence && <CadenceState cadence={cadence} />}
    </Fact>
  )
}
