import { useRef, useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { AddToListDialog } from '../../features/letters/index.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { PaletteBody } from './PaletteBody.tsx'
import type { PaletteItem } from './palette-items.ts'
import { useRunItem } from './use-run-item.ts'
import './command-palette.css'

/** Everything from one field, over whatever is on the screen: records, views, lists, notes and commands. */
export function CommandPalette() {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const before = useRef<HTMLElement | null>(null)
  const [listing, setListing] = useState<Selection>()
  const run = useRunItem(setListing)
  useCommand('edit.search', () => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpened(true)
  })
  const close = (item?: PaletteItem, aside = false) => {
    setOpened(false)
    // first the focus goes back to where it was, so that a command finds what it is about
    setTimeout(() => {
      before.current?.focus({ preventScroll: true })
      if (item) run(item, aside)
    })
  }
  return (
    <>
      <Sheet opened={opened} onClose={() => close()} label={t('search.title')} className="palette" returnsFocus={false}>
        <PaletteBody onRun={close} />
      </Sheet>
      {listing && <AddToListDialog selection={listing} opened onClose={() => setListing(undefined)} />}
    </>
  )
}
