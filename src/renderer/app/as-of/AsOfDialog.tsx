import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDay } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showDay } from '../../ui/show-day.ts'
import './as-of.css'

/** Asks for the day whose evening is to be shown; one to come shows what is planned. */
export function AsOfDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const shown = useShownDay()
  const [day, setDay] = useState(shown ?? `${Number(today().slice(0, 4)) - 1}-12-31`)
  return (
    <Dialog opened onClose={onClose} title={t('past.title')} size={440}>
      <form
        className="as-of-form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          showDay(day)
        }}
      >
        <p className="soft">{t('past.explains')}</p>
        <DayField label={t('past.day')} value={day} onChange={setDay} lean="back" required autoFocus />
        <div className="dialog-actions">
          <Button type="submit">{t('past.show')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
