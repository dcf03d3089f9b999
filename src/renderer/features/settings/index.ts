export { settingsSearch } from './categories.ts'
export { SettingsPage } from './SettingsPage.tsx'
