import { useRouter } from '@tanstack/react-router'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { useCurrentScreen } from '../../lib/screen.ts'
import { showToast } from '../../ui/toast.tsx'
import { places } from '../places.ts'

/** Binds what the window itself can do, wherever one is. */
export function useAppCommands(openShortcuts: () => void): void {
  useGoCommands()
  useViewCommands()
  const t = useText()
  const { status } = useCurrentScreen()
  useCommand('file.saved', () => showToast({ message: [t('shell.saved'), status].filter(Boolean).join(' ') }))
  useCommand('file.print', () => window.print())
  useCommand('help.shortcuts', openShortcuts)
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
  useCommand('go.back', () => router.history.back())
  useCommand('go.forward', () => router.history.forward())
}

function useViewCommands(): void {
  const [scheme, setScheme] = usePreference('scheme')
  useCommand('view.scheme-light', () => setScheme('light'), scheme === 'light')
  useCommand('view.scheme-dark', () => setScheme('dark'), scheme === 'dark')
  useCommand('view.scheme-auto', () => setScheme('auto'), scheme === 'auto')
  const [rows, setRows] = usePreference('rows')
  useCommand('view.rows-dense', () => setRows('dense'), rows === 'dense')
  useCommand('view.rows-normal', () => setRows('normal'), rows === 'normal')
  useCommand('view.rows-roomy', () => setRows('roomy'), rows === 'roomy')
  const [language, setLanguage] = usePreference('language')
  useCommand('view.language-da', () => setLanguage('da'), language === 'da')
  useCommand('view.language-en', () => setLanguage('en'), language === 'en')
}
