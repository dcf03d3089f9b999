import { settings } from '#shared/i18n/da/settings.ts'

type CategoryId = keyof typeof settings.category

const isCategory = (at: unknown): at is CategoryId => typeof at === 'string' && Object.hasOwn(settings.category, at)

/** What of an address of the settings is the category; the first one need not be named. */
export const settingsSearch = ({ at }: Record<string, unknown>): { at?: CategoryId } => (isCategory(at) && at !== 'general' ? { at } : {})
