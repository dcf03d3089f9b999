import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useText } from '../lib/i18n.ts'
import { useCurrentScreen } from '../lib/screen.ts'
import { Menubar } from './Menubar.tsx'
import { Nav } from './Nav.tsx'
import './shell.css'

/** The frame around every screen: menus, places, the sheet of paper, and the line at the foot. */
export function Shell() {
  const t = useText()
  const { title, status } = useCurrentScreen()
  const file = t('shell.noFile')
  useEffect(() => {
    document.title = [title, file, 'Kartotek'].filter(Boolean).join(' – ')
  }, [title, file])
  return (
    <div className="shell">
      <button type="button" className="shell-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('shell.skip')}
      </button>
      <Menubar />
      <Nav file={file} overdue={0} />
      <main id="main" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="shell-status">
        <span className="grow clip" role="status">
          {status}
        </span>
      </footer>
    </div>
  )
}
