import { shownPhone } from '#shared/rules/shown-phone.ts'
import type { ListedPartner, ListedPerson } from './directory.store.ts'

export interface PageWords {
  readonly language: 'da' | 'en'
  readonly title: string
  readonly lead: string
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const style = `body{font:16px/1.6 system-ui,sans-serif;color:#1c1d1b;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.3}h2{font-size:1.125rem;margin:2rem 0 .25rem;padding-top:1rem;border-top:1px solid #cfcfc9}
.name{font-weight:600;margin:.75rem 0 0}.person{margin:.5rem 0}a{color:#077051}`

/** The list as one page that needs nothing else. Each partner stands as partner pages have it: name, statement, name, persons. */
export const pageOf = (partners: readonly ListedPartner[], { language, title, lead }: PageWords): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${partners.map(entry).join('\n')}
</main>
</body>
</html>
`

const entry = ({ name, statement, people }: ListedPartner): string =>
  [
    `<section class="partner">\n<h2>${escaped(name)}</h2>`,
    ...statementOf(statement),
    `<p class="name">${escaped(name)}</p>`,
    ...people.map(person),
    '</section>'
  ].join('\n')

/** In quotation marks, paragraph by paragraph. */
const statementOf = (statement: string): string[] =>
  statement
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => `<p>”${escaped(text.replace(/\s*\n\s*/g, ' '))}”</p>`)

const person = ({ name, title, emails, phones }: ListedPerson): string => {
  const lines = [
    ...(title === '' ? [] : [escaped(title)]),
    escaped(name),
    ...emails.map((email) => `<a href="mailto:${escaped(encodeURI(email))}">${escaped(email)}</a>`),
    ...phones.map((phone) => escaped(shownPhone(phone)))
  ]
  return `<p class="person">${lines.join('<br>')}</p>`
}
