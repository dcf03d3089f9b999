import { IconPhonePlus } from '@tabler/icons-react'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { openLog } from '../log/index.ts'

interface PhoneButtonsProps {
  subject: { type: 'person' | 'organisation'; id: string }
  name: string
  /** As it is shown. */
  phone: string
}

/** Beside a number, which itself rings through the machine: copies it, logs the call. */
export function PhoneButtons({ subject, name, phone }: PhoneButtonsProps) {
  const t = useText()
  return (
    <>
      <CopyButton text={phone} label={t('persons.copy', { field: t('persons.field.phone') })} />
      <IconButton
        label={t('cards.logCall', { name })}
        icon={<IconPhonePlus size={14} stroke={1.6} />}
        onClick={() => openLog([subject], 'call')}
      />
    </>
  )
}
