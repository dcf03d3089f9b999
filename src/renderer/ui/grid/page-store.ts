import { QueriesObserver, type QueryClient, type QueryKey, type QueryMeta, type QueryObserverResult } from '@tanstack/react-query'

const PAGE = 200

export interface Page<Row> {
  total: number
  rows: readonly Row[]
}

/** What is asked, in an order. */
export interface Pages<Row> {
  queryKey: QueryKey
  fetchPage: (offset: number, limit: number, signal: AbortSignal) => Promise<Page<Row>>
  /** As for any query; outlivesCommits where commits do not concern the rows. */
  meta?: QueryMeta | undefined
}

/** The question for one of the pages. */
export const pageQuery = <Row>({ queryKey, fetchPage, meta }: Pages<Row>, page: number) => ({
  queryKey: [...queryKey, 'page', page],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchPage(page * PAGE, PAGE, signal),
  ...(meta && { meta })
})

interface PageQuestion<Row> extends Pages<Row> {
  /** The key as a text. */
  scope: string
}

/** What a table shows but for its rows: the same object for as long as it is the same, while rowAt follows the pages that come. */
interface ShownPages<Row> {
  scope: string
  status: 'loading' | 'ready' | 'error'
  error: unknown
  total: number
  rowAt: (index: number) => Row | undefined
}

/** From one row to another that is included. */
export type Span = readonly [number, number]

type Come<Row> = ReadonlyMap<number, Page<Row>>

const pagesOf = (spans: readonly Span[]): number[] => {
  const pages = new Set<number>()
  for (const [first, last] of spans)
    for (let page = Math.floor(first / PAGE); page <= Math.floor(Math.max(first, last) / PAGE); page++) pages.add(page)
  return pages.size === 0 ? [0] : [...pages].sort((a, b) => a - b)
}

const areSame = <Row>(some: Come<Row>, others: Come<Row>) =>
  some.size === others.size && [...some].every(([at, page]) => others.get(at) === page)

/**
 * The pages of a table that are asked for, outside of what draws them: the screen is drawn anew for what they have in common,
 * and the rows alone for a page that comes. Until the first page of a new question is here, those of the one before are shown.
 */
export class PageStore<Row> {
  readonly #client: QueryClient
  readonly #observer: QueriesObserver
  readonly #listeners = new Set<() => void>()
  #question: PageQuestion<Row>
  #numbers: readonly number[] = [0]
  #leave: (() => void) | undefined
  #pages: { here: Come<Row> } = { here: new Map() }
  #shown: ShownPages<Row>
  #count = 0

  constructor(client: QueryClient, question: PageQuestion<Row>) {
    this.#client = client
    this.#question = question
    this.#observer = new QueriesObserver(client, this.#queries())
    this.#shown = { scope: question.scope, status: 'loading', error: null, total: 0, rowAt: () => undefined }
    this.#take()
  }

  /** Hears of all that changes: of what is shown, and of each page. Pages are fetched for as long as somebody does. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#leave ??= this.#observer.subscribe(() => this.#take())
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#leave?.()
      this.#leave = undefined
    }
  }

  shown = (): ShownPages<Row> => this.#shown

  /** Another number for each page that came. */
  count = (): number => this.#count

  ask(question: PageQuestion<Row>): void {
    const isNew = question.scope !== this.#question.scope
    this.#question = question
    if (isNew) this.#fetch()
  }

  showAll = (spans: readonly Span[]): void => {
    const next = pagesOf(spans)
    // a page that has just gone out of sight stays until another one comes
    if (this.#numbers.length <= next.length + 1 && next.every((page) => this.#numbers.includes(page))) return
    this.#numbers = next
    this.#fetch()
  }

  /** Rows of any pages, from one up to another that is not included. */
  async load(first: number, end: number): Promise<Row[]> {
    const rows: Row[] = []
    for (let page = Math.floor(first / PAGE); page * PAGE < end; page++) {
      const { rows: part } = await this.#client.fetchQuery(pageQuery(this.#question, page))
      rows.push(...part.slice(Math.max(0, first - page * PAGE), end - page * PAGE))
    }
    return rows
  }

  #queries() {
    return this.#numbers.map((page) => ({ ...pageQuery(this.#question, page), notifyOnChangeProps: ['data' as const, 'error' as const] }))
  }

  #fetch() {
    this.#observer.setQueries(this.#queries())
    this.#take()
  }

  /** Shows what has come. What was made of other totals or another question keeps the pages that it was made with. */
  #take() {
    const results = this.#observer.getCurrentResult() as readonly QueryObserverResult<Page<Row>>[]
    const come = new Map(this.#numbers.flatMap((page, at) => (results[at]?.data ? [[page, results[at].data] as const] : [])))
    const error = results.find((result) => result.error)?.error ?? null
    const before = this.#shown
    const now = this.#describe(come, error)
    const here = come.size > 0 || before.scope === this.#question.scope ? come : this.#pages.here
    const isShown = (['scope', 'status', 'error', 'total'] as const).every((part) => now[part] === before[part])
    if (isShown && areSame(here, this.#pages.here)) return
    if (isShown) this.#pages.here = here
    else {
      const pages = { here }
      this.#pages = pages
      this.#shown = { ...now, rowAt: (index) => pages.here.get(Math.floor(index / PAGE))?.rows[index % PAGE] }
    }
    this.#count++
    for (const listener of [...this.#listeners]) listener()
  }

  #describe(come: Come<Row>, error: unknown): Omit<ShownPages<Row>, 'rowAt'> {
    const [first] = come.values()
    const { scope } = this.#question
    if (first) return { scope, status: 'ready', error, total: first.total }
    const before = this.#shown
    if (before.status === 'ready') return { ...before, error }
    return { scope, status: error ? 'error' : 'loading', error, total: 0 }
  }
}
