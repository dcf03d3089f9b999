import { Outlet } from '@tanstack/react-router'
import { Menubar } from './Menubar.tsx'
import { PrivacyBand } from './privacy/PrivacyBand.tsx'
import './bare.css'

/** The frame of the first page: menus and nothing else. */
export const Bare = () => (
  <div className="bare">
    <Menubar />
    <PrivacyBand />
    <div className="bare-page">
      <Outlet />
    </div>
  </div>
)
