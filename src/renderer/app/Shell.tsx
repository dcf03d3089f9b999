import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LendingBand } from '../features/lending/index.ts'
import { api } from '../lib/api.ts'
import { host } from '../lib/host.ts'
import { useText } from '../lib/i18n.ts'
import { useCurrentScreen } from '../lib/screen.ts'
import { AsOf } from './as-of/AsOf.tsx'
import { Menubar } from './Menubar.tsx'
import { Nav } from './Nav.tsx'
import { PrivacyBand } from './privacy/PrivacyBand.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useAnywhere } from './use-anywhere.ts'
import { useFile } from './use-file.ts'
import './shell.css'

/** The frame around every screen: menus, places, the sheet of paper, and the line at the foot. */
export function Shell() {
  const t = useText()
  const { title, status } = useCurrentScreen()
  const { info, name, overdue } = useFile()
  useEffect(() => {
    document.title = [title, name, 'Kartotek'].filter(Boolean).join(' – ')
  }, [title, name])
  useFocusOfScreen()
  const Anywhere = useAnywhere()
  const { data: trouble } = useQuery(api.file.trouble.queryOptions())
  if (trouble) return <Navigate to="/aabning" replace />
  return (
    <div className="shell" data-host={host}>
      <button type="button" className="shell-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('shell.skip')}
      </button>
      {host === 'web' && <Menubar />}
      <Nav file={name} overdue={overdue} />
      <main id="main" className="shell-main" tabIndex={-1}>
        <PrivacyBand />
        <LendingBand />
        <AsOf />
        {info?.practice && <p className="shell-band">{t('shell.practice')}</p>}
        <Outlet />
      </main>
      <StatusBar info={info}>{status}</StatusBar>
      {Anywhere && <Anywhere file={name} title={title} />}
    </div>
  )
}

/** A screen that goes takes the focus with it: the next one begins at its top, unless it wants the focus elsewhere. */
function useFocusOfScreen(): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is the occasion
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
