import { useState } from 'react'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import { addressText, readAddress } from '#shared/rules/postal-address.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Fact } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { FactHistory } from './FactHistory.tsx'
import type { FactOwner } from './fact-owner.ts'

interface AddressFactsProps {
  addresses: readonly DraftAddress[]
  onSave: (addresses: DraftAddress[]) => Promise<unknown>
  of: FactOwner
}

/** Postal addresses, each edited as it stands on an envelope; one that is emptied goes away. */
export function AddressFacts({ addresses, onSave, of }: AddressFactsProps) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const saveNew = async (text: string) => {
    await onSave([...addresses, readAddress(text)])
    setAdding(false)
  }
  return (
    <>
      {addresses.map((address, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an address is its place; a corrected one is still the same
        <Fact key={at} label={t(`records.addressOf.${address.label}`)}>
          <InlineField
            label={t(`records.addressOf.${address.label}`)}
            value={addressText(address)}
            multiline
            onSave={(text) => onSave(addresses.with(at, readAddress(text, address.label)))}
          />
          {at === 0 && <FactHistory of={of} field="address" label={t('records.address')} />}
        </Fact>
      ))}
      {(addresses.length === 0 || adding) && (
        <Fact label={t('records.address')}>
          <InlineField label={t('records.address')} value="" multiline onSave={saveNew} />
          {addresses.length === 0 && <FactHistory of={of} field="address" label={t('records.address')} />}
        </Fact>
      )}
      {addresses.length > 0 && !adding && (
        <Fact label="">
          <PlainButton className="add-fact" onClick={() => setAdding(true)}>
            {t('records.addAddress')}
          </PlainButton>
        </Fact>
      )}
    </>
  )
}
