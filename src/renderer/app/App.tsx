import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { I18nextProvider } from 'react-i18next'
import { styleNonce } from '../lib/csp.ts'
import { i18n } from '../lib/i18n.ts'
import { queryClient } from '../lib/query-client.ts'
import { cssVariablesResolver, theme } from '../styles/theme.ts'
import { schemeFromPreference } from './color-scheme.ts'
import { router } from './routes.tsx'

/** Everything around the screens: look, texts, data, addresses. */
export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    colorSchemeManager={schemeFromPreference}
    getStyleNonce={() => styleNonce}
  >
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Notifications autoClose={6000} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>
  </MantineProvider>
)
