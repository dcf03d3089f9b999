import { commandIds, commandSpec, menus } from '#shared/commands.ts'
import { useText } from '../lib/i18n.ts'
import { useShownKeys } from '../lib/shortcuts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Keys } from '../ui/Keys.tsx'
import './shortcut-sheet.css'

const gridKeys = [
  ['move', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ['ends', 'Home', 'End'],
  ['corners', 'Mod+Home', 'Mod+End'],
  ['page', 'PageUp', 'PageDown'],
  ['open', 'Enter'],
  ['peek', 'Space'],
  ['tick', 'Shift+Space'],
  ['tickAll', 'Mod+A'],
  ['clear', 'Esc']
] as const

/** All shortcuts on one sheet, by menu, and those of the tables. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const keysOf = useShownKeys()
  const withKeys = commandIds.filter((id) => keysOf(id) !== undefined)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('shell.shortcuts.title')}>
      <div className="shortcuts">
        {menus
          .map((menu) => [menu, withKeys.filter((id) => commandSpec(id).menu === menu)] as const)
          .filter(([, ids]) => ids.length > 0)
          .map(([menu, ids]) => (
            <section key={menu} aria-labelledby={`shortcuts-${menu}`}>
              <h3 id={`shortcuts-${menu}`}>{t(`shell.menu.${menu}`)}</h3>
              <dl>
                {ids.map((id) => (
                  <div key={id}>
                    <dt>{t(`commands.${id}`)}</dt>
                    <dd>
                      <Keys keys={keysOf(id) ?? ''} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        <section aria-labelledby="shortcuts-grid">
          <h3 id="shortcuts-grid">{t('shell.shortcuts.grid')}</h3>
          <dl>
            {gridKeys.map(([what, ...keys]) => (
              <div key={what}>
                <dt>{t(`shell.shortcuts.${what}`)}</dt>
                <dd>
                  {keys.map((each) => (
                    <Keys key={each} keys={each} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p className="note">{t('shell.shortcuts.jump')}</p>
        </section>
      </div>
    </Dialog>
  )
}
