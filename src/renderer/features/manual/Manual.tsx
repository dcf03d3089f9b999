import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { SearchField } from '../../ui/Toolbar.tsx'
import { Article } from './Article.tsx'
import type { Place } from './chapters.ts'
import { useLibrary } from './use-library.ts'

/** The chapters on the left with a search over them all, the one that is read on the right. */
export function Manual() {
  const t = useText()
  const { CONTENTS, chaptersIn, placesOf } = useLibrary()
  const language = useLanguage()
  const { kapitel = CONTENTS } = useSearch({ from: '/workspace/vejledning' })
  const chapters = useMemo(() => chaptersIn(language), [chaptersIn, language])
  const [search, setSearch] = useState('')
  const [section, setSection] = useState(0)
  const places = search.trim() === '' ? undefined : placesOf(chapters, search)
  const found = places && (places.length === 0 ? t('paper.manual.nothing') : t('paper.manual.found', { count: places.length }))
  useEffect(() => {
    if (found) announce(found)
  }, [found])
  const chapter = chapters.find(({ name }) => name === kapitel) ?? chapters[0]
  return (
    <div className="manual">
      <nav className="manual-nav" aria-label={t('paper.manual.chapters')}>
        <SearchField label={t('paper.manual.search')} value={search} onChange={setSearch} />
        {found && <p className="note">{found}</p>}
        <ul>
          {places
            ? places.map((place) => (
                <FoundPlace key={`${place.chapter.name} ${place.section}`} place={place} onOpen={() => setSection(place.section)} />
              ))
            : chapters.map(({ name, title }) => (
                <li key={name}>
                  <Link
                    to="/vejledning"
                    search={name === CONTENTS ? {} : { kapitel: name }}
                    className="manual-chapter"
                    activeOptions={{ exact: true }}
                    onClick={() => setSection(0)}
                  >
                    {title}
                  </Link>
                </li>
              ))}
        </ul>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section key={`${chapter?.name} ${section}`} className="manual-body" aria-label={chapter?.title ?? ''} tabIndex={0}>
        {chapter && <Article chapter={chapter} section={section} />}
      </section>
    </div>
  )
}

function FoundPlace({ place: { chapter, heading }, onOpen }: { place: Place; onOpen: () => void }) {
  return (
    <li>
      <Link to="/vejledning" search={{ kapitel: chapter.name }} className="manual-chapter manual-place" onClick={onOpen}>
        <span>{heading}</span>
        {heading !== chapter.title && <span className="note">{chapter.title}</span>}
      </Link>
    </li>
  )
}
