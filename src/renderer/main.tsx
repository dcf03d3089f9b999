import './lib/csp.ts'
import './lib/start-address.ts'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './styles/contrast.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { followChanges } from './lib/live-changes.ts'
import { loadPreferences } from './lib/preferences.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
await loadPreferences()
void followChanges()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>
)
