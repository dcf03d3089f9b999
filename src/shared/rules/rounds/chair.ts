import { fold } from '../fold.ts'

const chair =
  /^(?:lands|hoved|regions|afdelings|bestyrelses|forbunds)?(?:formand|forperson|forkvinde)$|^(?:chair|chairman|chairwoman|chairperson|president)$/
const director = /^(?:administrerende |adm )?(?:general|kommunal|regions)?direktor$|^(?:managing |executive |general )?director$|^ceo$/
/** Where a title ends and what it is for begins, or another title does. */
const ends = / (?:for|i|of|at|the) /
const joins = /[,/;&+]| og | and /

/**
 * Whether a title is that of somebody who signs for an organisation, its chair (1) before its director (2). Who only stands in for them
 * or works for them does not: "næstformand", "sekretær for formanden".
 */
export function signingRank(title: string): 1 | 2 | undefined {
  const titles = ` ${title.toLowerCase()} `.split(joins).map((part) => fold(part.split(ends)[0] ?? '').trim())
  if (titles.some((each) => chair.test(each))) return 1
  return titles.some((each) => director.test(each)) ? 2 : undefined
}
