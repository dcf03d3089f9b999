import { useState } from 'react'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { DraftCustom } from '#shared/model/draft-details.ts'
import { factEntities } from '#shared/model/fact-history.ts'
import type { CustomValue } from '#shared/model/record-parts.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { AddFieldDialog, ValueField } from '../fields/index.ts'
import { FactHistory } from './FactHistory.tsx'

interface CustomFactsProps {
  customs: readonly CustomValue[]
  onSave: (customs: DraftCustom[]) => Promise<unknown>
  of: { entity: CardKind; id: string; version: number }
}

/** Fields of the user's own under the facts, and the way to one more. */
export function CustomFacts({ customs, onSave, of }: CustomFactsProps) {
  const t = useText()
  const isPast = useIsPast()
  const [adding, setAdding] = useState(false)
  const known = oneOf(factEntities, of.entity)
  const past = known && { ...of, entity: known }
  return (
    <>
      <Facts>
        {customs.map((custom) => (
          <Fact key={custom.fieldId} label={custom.label}>
            <ValueField custom={custom} onSave={(value) => onSave([{ label: custom.label, value }])} />
            {past && <FactHistory of={past} field={`custom:${custom.fieldId}`} label={custom.label} />}
          </Fact>
        ))}
      </Facts>
      <PlainButton className="add-fact" disabled={isPast} onClick={() => setAdding(true)}>
        {t('fields.add')}
      </PlainButton>
      {adding && (
        <AddFieldDialog
          of={{ entity: of.entity, id: of.id }}
          filled={customs.map(({ fieldId }) => fieldId)}
          onSave={onSave}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
