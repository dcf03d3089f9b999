import './lib/csp.ts'
import './lib/start-address.ts'
import { firstAnswer } from './lib/first-answer.ts'
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
import { router } from './app/routes.tsx'
import { followChanges } from './lib/live-changes.ts'

/** Not awaited by the module itself: screens are files that import this one, and would wait for it while it waits for them. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  // the screen of the address is fetched meanwhile, so that it is there with the frame
  await Promise.all([firstAnswer, router.load()])
  void followChanges()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>
  )
}

void start()
