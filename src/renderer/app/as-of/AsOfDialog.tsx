import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDay } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { inDays } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showDay } from '../../ui/show-day.ts'
import './as-of.css'

/** Asks for the day whose evening is to be shown. */
export function AsOfDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const shown = useShownDay()
  const [day, setDay] = useState(shown ?? `${Number(inDays(0).slice(0, 4)) - 1}-12-31`)
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
        <DayField label={t('past.day')} value={day} onChange={setDay} max={inDays(-1)} required autoFocus />
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
