import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type RecipientPolicy, recipientPolicies } from '#shared/model/common.ts'
import { useText } from '../../lib/i18n.ts'
import './list-sentence.css'

/** One person for each partner, or everybody: a word of a sentence that can be changed. */
export function PolicyWord({ policy, onChoose }: { policy: RecipientPolicy; onChoose: (policy: RecipientPolicy) => void }) {
  const t = useText()
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <button type="button" className="list-word">
          {t(`mailings.policyShort.${policy}`)}
          <IconChevronDown size={13} stroke={1.8} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {recipientPolicies.toReversed().map((each) => (
          <Menu.RadioItem key={each} value={each} checked={each === policy} closeMenuOnClick onClick={() => onChoose(each)}>
            {t(`mailings.policy.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
