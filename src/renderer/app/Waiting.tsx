import type { CommandId } from '#shared/commands.ts'
import { useText } from '../lib/i18n.ts'
import { useScreen } from '../lib/screen.ts'
import { Head } from '../ui/Head.tsx'

/** Holds the place of a screen until its feature is mounted in routes.tsx. */
export const waiting = (command: Extract<CommandId, `go.${string}`>) =>
  function Waiting() {
    const t = useText()
    useScreen(t(`commands.${command}`))
    return <Head title={t(`commands.${command}`)} />
  }
