import type { ComponentType } from 'react'
import type { settings } from '#shared/i18n/da/settings.ts'
import { BackupSettings } from '../backups/index.ts'
import { CadenceSettings } from '../cadence/index.ts'
import { FieldSettings } from '../fields/index.ts'
import { PurposeSettings } from '../purposes/index.ts'
import { AboutSettings } from './AboutSettings.tsx'
import { FileSettings } from './FileSettings.tsx'
import { GeneralSettings } from './GeneralSettings.tsx'
import { ImportSettings } from './ImportSettings.tsx'
import { MailSettings } from './MailSettings.tsx'
import { ShortcutSettings } from './ShortcutSettings.tsx'
import { StaffSettings } from './StaffSettings.tsx'
import { TagSettings } from './TagSettings.tsx'

interface SettingsCategory {
  /** In the address, and of its name: settings.category.<id>. */
  id: keyof typeof settings.category
  /** Made of SettingSection and Setting, so that the search finds what is in it. */
  Content: ComponentType
}

/** The categories, in order. A feature with settings of its own adds one line here. */
export const settingsCategories: readonly SettingsCategory[] = [
  { id: 'general', Content: GeneralSettings },
  { id: 'shortcuts', Content: ShortcutSettings },
  { id: 'fields', Content: FieldSettings },
  { id: 'tags', Content: TagSettings },
  { id: 'staff', Content: StaffSettings },
  { id: 'mail', Content: MailSettings },
  { id: 'purposes', Content: PurposeSettings },
  { id: 'cadence', Content: CadenceSettings },
  { id: 'import', Content: ImportSettings },
  { id: 'backup', Content: BackupSettings },
  { id: 'file', Content: FileSettings },
  { id: 'about', Content: AboutSettings }
]
