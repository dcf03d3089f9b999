import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { preferences } from '#renderer/lib/preferences.ts'
import { theme } from '#renderer/styles/theme.ts'
import { LiveRegion } from '#renderer/ui/LiveRegion.tsx'
import { usualWorking } from '#shared/model/working.ts'

/** A component as it stands in the window, in Danish, with a user at the keyboard. */
export function mounted(children: ReactNode) {
  preferences.set({ language: 'da', theme: 'light', density: 'normal', ...usualWorking, tables: {}, views: {}, unsaved: {} })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        {children}
        <LiveRegion />
      </QueryClientProvider>
    </MantineProvider>
  )
  return { ...view, client, user: userEvent.setup() }
}
