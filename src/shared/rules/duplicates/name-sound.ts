/** Spellings that are heard alike in Danish names, in the order in which they are levelled. */
const levelled: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch(?=[lmn])|sj|sh/g, 's'],
  [/sch/g, 'sk'],
  [/(?<=[kg])j/g, ''],
  [/ae/g, 'e'],
  [/au/g, 'ou'],
  [/ck|[cq]/g, 'k'],
  [/kh/g, 'k'],
  [/ch/g, 'k'],
  [/th|dt|d$/g, 't'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/gh/g, 'g'],
  [/hj/g, 'j'],
  [/ey|ei|ej|aj|ai|ay/g, 'e'],
  [/ie/g, 'i'],
  [/(?<!^)y/g, 'i'],
  [/^y/g, 'j'],
  [/ov$/g, 'ou'],
  [/ld|lt/g, 'l'],
  [/nd/g, 'n'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h(?![aeiou])/g, ''],
  [/s[eo]n$/g, 'sn'],
  [/e$/g, '']
]

/** How a folded word sounds, roughly: Hansen and Hanssen, Christensen and Kristensen, Birthe and Birte are the same. */
export const soundOf = (word: string): string => levelled.reduce((sound, [pattern, same]) => sound.replace(pattern, same), word) || word
