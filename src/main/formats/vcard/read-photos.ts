import type { SourceProblem } from '#shared/model/source-draft.ts'
import type { Property } from './decode-property.ts'
import { readPhoto } from './photo.ts'
import { problem } from './problems.ts'
import type { CardPhoto } from './vcard.ts'

/** The pictures of a card; one that cannot be read is told as a problem. */
export const readPhotos = (properties: readonly Property[], problems: SourceProblem[]): CardPhoto[] =>
  properties.flatMap((property) => {
    if (property.value.trim() === '') return []
    const photo = readPhoto(property, property.binary)
    if (!photo) problems.push(problem('card.broken-value', property.line, 'PHOTO', 'error', property.value.slice(0, 60)))
    return photo ? [photo] : []
  })
