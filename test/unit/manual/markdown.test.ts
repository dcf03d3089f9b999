import { expect, it } from 'vitest'
import { type Piece, readMarkdown } from '#renderer/features/manual/markdown.ts'

const drawn = ({ tag, text, children }: Piece): string =>
  tag === 'text' ? text : `<${tag}>${children.length > 0 ? children.map(drawn).join('') : text}</${tag}>`
const read = (text: string) => readMarkdown(text).map(drawn).join('')

it.each([
  ['items beside each other', '- a\n- [b](b.md)\n- c', '<ul><li>a</li><li><a>b</a></li><li>c</li></ul>'],
  ['what comes after a list outside of it', '1. a\n2. b\n\nc', '<ol><li>a</li><li>b</li></ol><p>c</p>'],
  [
    'cells with words of weight',
    '| a |\n|---|\n| **b** |',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><strong>b</strong></td></tr></tbody></table>'
  ],
  ['keys and blocks as they are', '`Ctrl+K` a\n```\nb < c\n```', '<p><code>Ctrl+K</code> a</p><pre>b < c\n</pre>'],
  ['tags as words', 'a <b>c</b>', '<p>a <b>c</b></p>']
])('Markdown has %s', (_what, text, tree) => {
  expect(read(text)).toBe(tree)
})
