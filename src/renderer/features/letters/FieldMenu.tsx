import { Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Language } from '#shared/model/language.ts'
import { itemFieldName, type ListFieldCode, type ListItemField, mergeFieldCodes, mergeFieldPath } from '#shared/model/merge-field.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { KeyHint } from '../../ui/Keys.tsx'
import { optionalFields } from './optional-fields.ts'
import { useOwnFields } from './use-own-fields.ts'

interface FieldMenuProps {
  language: Language
  opened: boolean
  onOpened: (opened: boolean) => void
  onInsert: (text: string) => void
  /** The focus goes back to the text, whether something was put in or not. */
  onClose: () => void
}

/** The field picker: fields by the names of the window, put in as the letter's language writes them. */
export function FieldMenu({ language, opened, onOpened, onInsert, onClose }: FieldMenuProps) {
  const t = useText()
  const own = useOwnFields()
  return (
    <Menu position="bottom-start" withinPortal={false} opened={opened} onChange={onOpened} onClose={onClose} returnFocus={false}>
      <Menu.Target>
        <PlainButton>
          <IconPlus size={14} stroke={1.7} aria-hidden /> {t('mailings.editor.field')} <KeyHint keys="Mod+Shift+F" />
        </PlainButton>
      </Menu.Target>
      <Menu.Dropdown className="letter-fields">
        {mergeFieldCodes.map((code) => (
          <Menu.Item
            key={code}
            rightSection={<code className="letter-path">{mergeFieldPath(code, language)}</code>}
            onClick={() => onInsert(`{{ ${mergeFieldPath(code, language)} }}`)}
          >
            {t(`letters.fields.${code}`)}
          </Menu.Item>
        ))}
        {own.length > 0 && <Menu.Divider />}
        {own.map(({ code, label }) => (
          <Menu.Item
            key={code}
            rightSection={<code className="letter-path">{mergeFieldPath(code, language)}</code>}
            onClick={() => onInsert(`{{ ${mergeFieldPath(code, language)} }}`)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** A line for each one of a list, with what is mostly said of it. */
function eachOf<List extends ListFieldCode>(
  list: List,
  one: string,
  [first, second]: readonly [ListItemField<List>, ListItemField<List>],
  language: Language
): string {
  const part = (field: ListItemField<List>) => `{{ ${one}.${itemFieldName(list, field, language)} }}`
  return `{% for ${one} in ${mergeFieldPath(list, language)} %}\n- ${part(first)}, ${part(second)}\n{% endfor %}\n`
}

/** "Hvis …": a part of the letter that only stands there when a field has a value. */
export function ConditionMenu({ language, onInsert, onClose }: Pick<FieldMenuProps, 'language' | 'onInsert' | 'onClose'>) {
  const t = useText()
  return (
    <Menu position="bottom-start" withinPortal={false} onClose={onClose} returnFocus={false}>
      <Menu.Target>
        <PlainButton>{t('mailings.editor.if')}</PlainButton>
      </Menu.Target>
      <Menu.Dropdown>
        {optionalFields.map((code) => (
          <Menu.Item
            key={code}
            onClick={() => onInsert(`{% if ${mergeFieldPath(code, language)} %}\n{{ ${mergeFieldPath(code, language)} }}\n{% endif %}\n`)}
          >
            {t('letters.block.if', { field: t(`letters.fields.${code}`) })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onInsert(eachOf('partner.contacts', 'person', ['name', 'title'], language))}>
          {t('letters.block.for.partner.contacts')}
        </Menu.Item>
        <Menu.Item
          onClick={() => onInsert(eachOf('partner.projects', language === 'da' ? 'projekt' : 'project', ['title', 'role'], language))}
        >
          {t('letters.block.for.partner.projects')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
