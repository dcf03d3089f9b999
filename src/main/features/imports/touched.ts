const extents = ['some rows', 'every row', 'everything', 'the source'] as const

/**
 * What was said since: about some rows; about every row; about everything, so that rows may stand for others now; about the source, which
 * may be another one.
 */
export interface Touched {
  readonly rowIds: Set<string>
  readonly extent: (typeof extents)[number]
}

export const nothingTouched = (): Touched => ({ rowIds: new Set(), extent: 'some rows' })

export const isTouched = ({ rowIds, extent }: Touched): boolean => rowIds.size > 0 || extent !== 'some rows'

export const wider = (one: Touched['extent'], other: Touched['extent']): Touched['extent'] =>
  extents.indexOf(one) > extents.indexOf(other) ? one : other
