import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { Calendar } from './Calendar.tsx'

interface DayPopoverProps {
  opened: boolean
  /** ISO, or what is typed. */
  day: string
  onChoose: (day: string) => void
  min?: string | undefined
  max?: string | undefined
  onBack: () => void
  onLeave?: () => void
  /** Where the day is typed. */
  children: ReactNode
}

/** A calendar below a field, as long as it is asked for. */
export const DayPopover = ({ opened, children, ...calendar }: DayPopoverProps) => (
  <Popover
    opened={opened}
    position="bottom-start"
    offset={3}
    withRoles={false}
    trapFocus={false}
    returnFocus={false}
    closeOnEscape={false}
    closeOnClickOutside={false}
    transitionProps={{ duration: 0 }}
  >
    <Popover.Target>{children}</Popover.Target>
    <Popover.Dropdown>{opened && <Calendar {...calendar} />}</Popover.Dropdown>
  </Popover>
)
