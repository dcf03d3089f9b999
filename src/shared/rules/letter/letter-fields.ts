import {
  inPickerOrder,
  type LetterFieldCode,
  mergeFieldAliases,
  mergeFieldCodes,
  mergeFieldPath,
  ownFieldOf
} from '../../model/merge-field.ts'

const paths = new Map<string, LetterFieldCode>(Object.entries(mergeFieldAliases))
for (const code of mergeFieldCodes) for (const language of ['da', 'en'] as const) paths.set(mergeFieldPath(code, language), code)

/** The field that a letter means by a path, in either language; whether there is one of the user's own, the card file knows. */
export const letterFieldAt = (path: string): LetterFieldCode | undefined => paths.get(path) ?? ownFieldOf(path)

/** The fields that a letter uses, in the order of the field picker, as they are read off its text. */
export function letterFields(text: string): LetterFieldCode[] {
  const used = new Set<string>()
  for (const [code] of text.matchAll(/\{\{.*?\}\}|\{%.*?%\}/gs))
    for (const [path] of code.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[\p{L}_][\p{L}\d_-]*(?:\.[\p{L}\d_-]+)*/gu)) {
      const field = letterFieldAt(path)
      if (field) used.add(field)
    }
  return inPickerOrder(used)
}
