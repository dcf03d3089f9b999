import { Button, Menu } from '@mantine/core'
import { IconClockPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { readDay } from '#shared/rules/date-words.ts'
import { useText } from '../../lib/i18n.ts'
import { inDays, today } from '../../lib/today.ts'
import { IconButton, PlainButton } from '../../ui/buttons.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface SnoozeMenuProps {
  /** What is put off, for the screen reader; without it a word stands on the button. */
  title?: string
  onSnooze: (until: string) => void
}

/** Until tomorrow, until Monday, a week, or any day in words. */
export function SnoozeMenu({ title, onSnooze }: SnoozeMenuProps) {
  const t = useText()
  const formId = useId()
  const [choosing, setChoosing] = useState(false)
  const [day, setDay] = useState<string>()
  const monday = readDay('mandag', today())?.day ?? inDays(7)
  const choose = () => {
    if (day === undefined) return
    setChoosing(false)
    onSnooze(day)
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          {title === undefined ? (
            <PlainButton>{t('log.follow.snooze')}</PlainButton>
          ) : (
            <IconButton label={`${t('log.follow.snooze')}: ${title}`} icon={<IconClockPlus size={15} stroke={1.6} />} />
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onSnooze(inDays(1))}>{t('log.follow.snoozeTo.tomorrow')}</Menu.Item>
          <Menu.Item onClick={() => onSnooze(monday)}>{t('log.follow.snoozeTo.monday')}</Menu.Item>
          <Menu.Item onClick={() => onSnooze(inDays(7))}>{t('log.follow.snoozeTo.week')}</Menu.Item>
          <Menu.Item onClick={() => setChoosing(true)}>{t('log.follow.snoozeTo.choose')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        opened={choosing}
        onClose={() => setChoosing(false)}
        title={t('log.follow.snooze')}
        size={420}
        actions={
          <Button type="submit" form={formId} disabled={day === undefined}>
            {t('log.follow.snooze')}
          </Button>
        }
      >
        <form
          id={formId}
          onSubmit={(event) => {
            event.preventDefault()
            choose()
          }}
        >
          <DayField label={t('log.followUpOn')} value={day} onChange={setDay} autoFocus />
        </form>
      </Dialog>
    </>
  )
}
