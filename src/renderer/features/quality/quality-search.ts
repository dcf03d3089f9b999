export interface QualitySearch {
  tab?: 'aside'
}

/** Which tab of Mangler an address means. */
export const qualitySearch = ({ tab }: Record<string, unknown>): QualitySearch => (tab === 'aside' ? { tab } : {})
