import { useRouter } from '@tanstack/react-router'
import { useMakeBackup } from '../../features/backups/index.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { useCurrentScreen } from '../../lib/screen.ts'
import { setPrivacy } from '../../ui/privacy.ts'
import { showToast } from '../../ui/toast.tsx'
import { redo, undo } from '../../ui/undo.ts'
import { places } from '../places.ts'
import { useWriteCommand } from './use-write-command.ts'

/** Binds what the window itself can do, wherever one is. */
export function useAppCommands(openShortcuts: () => void): void {
  useGoCommands()
  useViewCommands()
  useWriteCommand()
  const t = useText()
  const { status } = useCurrentScreen()
  useCommand('file.saved', () => showToast({ message: [t('shell.saved'), status].filter(Boolean).join(' ') }))
  useCommand('file.print', () => window.print())
  useCommand('edit.undo', () => void undo())
  useCommand('edit.redo', () => void redo())
  useCommand('help.shortcuts', openShortcuts)
  const makeBackup = useMakeBackup()
  useCommand('file.backup', () => makeBackup.mutate({}))
}

function useGoCommands(): void {
  const router = useRouter()
  const goTo = (command: (typeof places)[number]['command']) => {
    const to = places.find((place) => place.command === command)?.to
    return to && (() => void router.navigate({ to }))
  }
  useCommand('go.overview', goTo('go.overview'))
  useCommand('go.partners', goTo('go.partners'))
  useCommand('go.persons', goTo('go.persons'))
  useCommand('go.letters', goTo('go.letters'))
  useCommand('go.log', goTo('go.log'))
  useCommand('go.reports', goTo('go.reports'))
  useCommand('go.alliance', () => void router.navigate({ to: '/alliancen' }))
  useCommand('tools.quality', () => void router.navigate({ to: '/mangler' }))
  useCommand('tools.duplicates', () => void router.navigate({ to: '/dubletter' }))
  useCommand('tools.trash', () => void router.navigate({ to: '/papirkurv' }))
  useCommand('tools.cases', () => void router.navigate({ to: '/oensker' }))
  useCommand('help.manual', () => void router.navigate({ to: '/vejledning' }))
  useCommand('help.about', () => void router.navigate({ to: '/indstillinger', search: { at: 'about' } }))
  useCommand('file.settings', () => void router.navigate({ to: '/indstillinger' }))
  useCommand('go.back', () => router.history.back())
  useCommand('go.forward', () => router.history.forward())
}

function useViewCommands(): void {
  const theme = usePreference('theme')
  useCommand('view.scheme-light', () => changePreferences({ theme: 'light' }), theme === 'light')
  useCommand('view.scheme-dark', () => changePreferences({ theme: 'dark' }), theme === 'dark')
  useCommand('view.scheme-auto', () => changePreferences({ theme: 'system' }), theme === 'system')
  const density = usePreference('density')
  useCommand('view.rows-dense', () => changePreferences({ density: 'dense' }), density === 'dense')
  useCommand('view.rows-normal', () => changePreferences({ density: 'normal' }), density === 'normal')
  useCommand('view.rows-roomy', () => changePreferences({ density: 'roomy' }), density === 'roomy')
  const hides = usePreference('hidesPersonalData')
  useCommand('view.privacy', () => void setPrivacy(!hides), hides)
  const language = usePreference('language')
  useCommand('view.language-da', () => changePreferences({ language: 'da' }), language === 'da')
  useCommand('view.language-en', () => changePreferences({ language: 'en' }), language === 'en')
}
