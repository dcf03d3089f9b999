// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is always on a cell
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Flag } from '../marks.tsx'
import type { GroupLine } from './types.ts'

interface GroupRowProps {
  index: number
  top: number
  height: number
  group: GroupLine
  label: string
  columns: number
  /** The column with the focus, or -1. */
  focusColumn: number
  /** What else is told of its rows. */
  children?: ReactNode
}

/** The line of a group: what its rows share, how many they are, and what is to be known of them together. */
export function GroupRow({ index, top, height, group, label, columns, focusColumn, children }: GroupRowProps) {
  const t = useText()
  const format = useFormat()
  const Chevron = group.open ? IconChevronDown : IconChevronRight
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={group.open}
      data-index={index}
      data-group
      className="grid-row grid-group"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns}
        data-column={Math.max(0, focusColumn)}
        data-pinned
        tabIndex={focusColumn >= 0 ? 0 : -1}
        className="grid-cell"
      >
        <Chevron size={14} stroke={1.8} aria-hidden />
        <b>{label}</b>
        <span className="grid-count">{format.number(group.count)}</span>
        {group.missingEmail > 0 && <Flag kind="missing">{t('ui.grid.missingEmail', { count: group.missingEmail })}</Flag>}
        {group.oldestDialogue && (
          <span className="grid-note">{t('ui.grid.oldestDialogue', { when: format.day(group.oldestDialogue) })}</span>
        )}
        {children}
      </div>
    </div>
  )
}
