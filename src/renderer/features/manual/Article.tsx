import { Link } from '@tanstack/react-router'
import { createElement, Fragment, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Chapter } from './chapters.ts'
import type { Piece } from './markdown.ts'
import { useLibrary } from './use-library.ts'

/** What may become an element; whatever else is written stays words. */
const elements: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td']
])

/** A chapter to read, from one of its headings on. Made anew for each, so that it begins at its top. */
export function Article({ chapter, section }: { chapter: Chapter; section: number }) {
  const { readMarkdown } = useLibrary()
  const article = useRef<HTMLElement>(null)
  const pieces = useMemo(() => readMarkdown(chapter.text), [readMarkdown, chapter])
  useEffect(() => {
    if (section > 0) article.current?.querySelectorAll('h1, h2, h3')[section]?.scrollIntoView()
  }, [section])
  return (
    <article ref={article} className="manual-article">
      {elementsOf(pieces)}
    </article>
  )
}

const elementsOf = (pieces: readonly Piece[]): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change its order
  pieces.map((each, at) => <Fragment key={at}>{elementOf(each)}</Fragment>)

function elementOf({ tag, text, attributes, children }: Piece): ReactNode {
  if (tag === 'space') return ' '
  if (tag === 'img') return <Picture source={attributes['src'] ?? ''} label={text} />
  if (tag === 'a') return <ToChapter to={attributes['href'] ?? ''}>{elementsOf(children)}</ToChapter>
  if (!elements.has(tag)) return text
  return createElement(tag, null, children.length > 0 ? elementsOf(children) : text)
}

function Picture({ source, label }: { source: string; label: string }) {
  const url = useLibrary().pictureAt(source)
  return url && <img className="manual-picture" src={url} alt={label} loading="lazy" />
}

function ToChapter({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to="/vejledning" search={{ kapitel: to.replace(/\.md$/, '') }}>
      {children}
    </Link>
  )
}
