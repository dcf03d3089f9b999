import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type CardKind, cardKinds } from '#shared/model/card-kind.ts'
import { useText } from '../../lib/i18n.ts'
import './list-sentence.css'

interface CardWordProps {
  kind: CardKind
  /** The rule asks for nothing: all cards of the kind. */
  all: boolean
  onChoose: (kind: CardKind) => void
}

/** Of which cards a rule asks: a word of a sentence that can be changed. */
export function CardWord({ kind, all, onChoose }: CardWordProps) {
  const t = useText()
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <button type="button" className="list-word">
          {t(all ? `filters.everybody.${kind}` : `lists.of.${kind}`)}
          <IconChevronDown size={13} stroke={1.8} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {cardKinds.map((each) => (
          <Menu.RadioItem key={each} value={each} checked={each === kind} closeMenuOnClick onClick={() => onChoose(each)}>
            {t(`lists.ofNote.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
