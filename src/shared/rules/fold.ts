/** Letters that Unicode does not take apart, spelled as people type them without a Danish keyboard. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  ħ: 'h',
  ı: 'i'
}

/**
 * The form in which text is searched: stored text and typed query go through the same fold. Lower-case letters and
 * digits, parted by single spaces. Folding twice changes nothing, and the fold of the beginning of a word is the
 * beginning of its fold, so that prefix search works with every spelling.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Taken apart, å is a with a ring: it has to be spelled out before the marks go.
      .replace(/a\p{M}*?\u030a/gu, 'aa')
      .replace(/a\p{M}*?\u0308/gu, 'ae')
      .replace(/o\p{M}*?\u0308/gu, 'oe')
      .replace(/[æœøðđþßłħı]/g, (letter) => spelled[letter] ?? letter)
      // Soft hyphens and other invisible signs go with the marks: copied web pages are full of them.
      .replace(/[\p{M}\p{Cf}]/gu, '')
      // Only now that å is aa and ø is oe are all spellings the same, and their short form can be made.
      .replace(/aa+/g, 'a')
      .replace(/oe+/g, 'o')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/** The words of the folded text, in order. */
export function foldWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
