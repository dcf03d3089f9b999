import { lazyPage } from '../../lib/lazy-page.ts'

export { settingsSearch } from './settings-search.ts'

export const SettingsPage = lazyPage(() => import('./SettingsPage.tsx'), 'SettingsPage')
