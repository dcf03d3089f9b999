import { useState } from 'react'
import type { FieldEntity } from '#shared/model/custom-field.ts'
import type { DraftCustom } from '#shared/model/draft-details.ts'
import type { CustomValue } from '#shared/model/record-parts.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { AddFieldDialog, ValueField } from '../fields/index.ts'
import { FactHistory, type FactOwner } from './FactHistory.tsx'

interface CustomFactsProps {
  customs: readonly CustomValue[]
  onSave: (customs: DraftCustom[]) => Promise<unknown>
  of: FactOwner & { entity: FieldEntity }
}

/** Fields of the user's own under the facts, and the way to one more. */
export function CustomFacts({ customs, onSave, of }: CustomFactsProps) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <Facts>
        {customs.map((custom) => (
          <Fact key={custom.fieldId} label={custom.label}>
            <ValueField custom={custom} onSave={(value) => onSave([{ label: custom.label, value }])} />
            <FactHistory of={of} field={`custom:${custom.fieldId}`} label={custom.label} />
          </Fact>
        ))}
      </Facts>
      <PlainButton className="add-fact" disabled={useIsPast()} onClick={() => setAdding(true)}>
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
