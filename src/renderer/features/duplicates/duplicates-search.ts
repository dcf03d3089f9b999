import type { DuplicateEntity } from '#shared/model/duplicate.ts'

export type DuplicateTab = 'persons' | 'partners' | 'refused'

export interface DuplicatesSearch {
  tab?: Exclude<DuplicateTab, 'persons'>
}

/** Which tab of Dubletter an address means. */
export const duplicatesSearch = ({ tab }: Record<string, unknown>): DuplicatesSearch =>
  tab === 'partners' || tab === 'refused' ? { tab } : {}

export const entityOf = (tab: 'persons' | 'partners'): DuplicateEntity => (tab === 'persons' ? 'person' : 'organisation')
