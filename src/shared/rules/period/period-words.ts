/** The first months of the seasons; winter goes on into the next year. */
export const seasons = [
  { month: 3, da: 'forår', en: 'spring', names: 'foråret|forår|foraaret|foraar|spring' },
  { month: 6, da: 'sommer', en: 'summer', names: 'sommeren|sommer|summer' },
  { month: 9, da: 'efterår', en: 'autumn', names: 'efteråret|efterår|efteraaret|efteraar|autumn|fall' },
  { month: 12, da: 'vinter', en: 'winter', names: 'vinteren|vinter|winter' }
] as const

export const monthNames = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' ')
} as const

/** One to four, as a number of quarters and halves of a year. */
export const ordinals: Readonly<Record<string, number>> = {
  ...{ første: 1, foerste: 1, first: 1, anden: 2, andet: 2, second: 2, tredje: 3, third: 3, fjerde: 4, fourth: 4 },
  ...{ '1': 1, '2': 2, '3': 3, '4': 4 }
}

/** Goes on for good. */
export const ongoing = /^(?:løbende|loebende|vedvarende|permanent|kontinuerligt|kontinuerlig|ongoing|continuous|continuously)$/u

/** That there is more to come, wherever it stands. */
export const extended =
  /[\s,;(–-]*(?<!\p{L})(?:(?:forventes|expected|skal|to|med|is|er|kan) )*(?:at |to )?(?:be |blive )?(?:mulighed for )?(?:forlænget|forlænges|forlaenget|forlængelse|extended)(?!\p{L})\)?/u

/** Words that say nothing about when. */
export const noise =
  /(?<![\p{L}\d])(?:ca\.?|cirka|circa|omkring|approx\.?|about|forventet|planlagt|planned|perioden|projektperioden|periode|the period|period|året|år|the year)(?=[\s:]):?/gu

export const since = /^(?:siden|since|fra og med|fra|from|pr\.|per|starting)\s+/u
export const onwards = /^\s*(?:og frem(?:efter|ad)?|og fremefter|onwards?|and onwards?)/u
export const until = /^(?:til og med|t\.o\.m\.|til|indtil|until|till|through|to|by|frem til)\s+/u
/** Between two ends. */
export const between = /^\s*(?:[–/]|til og med|t\.o\.m\.|til|indtil|until|through|till|to|and|og)\s*/u
export const edges = {
  start: /^(?:(?:i )?(?:begyndelsen|starten|the beginning|beginning|the start|start) (?:af|of) |primo )/u,
  middle: /^(?:(?:i )?(?:midten|the middle|middle) (?:af|of) |medio |mid[- ])/u,
  end: /^(?:(?:(?:ved|i|by|at) )?(?:udgangen|slutningen|the end|end) (?:af|of) |ultimo )/u
} as const
