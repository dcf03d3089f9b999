import { IconAddressBook, IconBuilding, IconChartBar, IconClockHour4, IconHome, IconMail, IconTargetArrow } from '@tabler/icons-react'
import type { CommandId } from '#shared/commands.ts'

interface Place {
  command: Extract<CommandId, `go.${string}`>
  to: '/' | '/partnere' | '/personer' | '/projekter' | '/breve' | '/log' | '/rapporter'
  /** Beginnings of the addresses that belong here. */
  owns: readonly string[]
  icon: typeof IconHome
}

/** The entries of the main menu, in order. Only places that exist. */
export const places: readonly Place[] = [
  { command: 'go.overview', to: '/', owns: [], icon: IconHome },
  { command: 'go.partners', to: '/partnere', owns: ['/partner'], icon: IconBuilding },
  { command: 'go.persons', to: '/personer', owns: ['/person'], icon: IconAddressBook },
  {
    command: 'go.projects',
    to: '/projekter',
    owns: ['/projekt', '/gruppe', '/arrangement', '/henvendelse'],
    icon: IconTargetArrow
  },
  { command: 'go.letters', to: '/breve', owns: ['/brev', '/liste', '/skabelon', '/udsendelse', '/runde', '/stemmer'], icon: IconMail },
  { command: 'go.log', to: '/log', owns: ['/log'], icon: IconClockHour4 },
  { command: 'go.reports', to: '/rapporter', owns: ['/rapporter', '/beretning'], icon: IconChartBar }
]

/** The place an address belongs to. */
export const placeAt = (pathname: string): Place | undefined =>
  places.find(({ to, owns }) => pathname === to || owns.some((start) => pathname.startsWith(start)))
