/** Limits of our time ÷ that of the floor; of the floor's time ÷ ours where a rate is told. */
export interface Job {
  /** B2, B3 … of the table in docs/performance.md. */
  bench: string
  what: string
  must: number
  goal: number
  asRate?: boolean
  repeats?: number
  /** Said beside the ratio. */
  more?: () => Record<string, unknown>
}

/** Two ways to do the same: ours, and the least that any program would have to do. Each gives the milliseconds that count. */
export interface Contest {
  ours: () => Promise<number> | number
  floor: () => Promise<number> | number
}

/** The same for many small pieces of work, of which the slow ones count. */
export interface ContestOfMany<Item> {
  items: readonly Item[]
  /** Done before each piece of ours, and not counted. */
  before?: (item: Item) => Promise<void>
  ours: (item: Item) => unknown
  floor: (item: Item) => unknown
}

interface Times {
  ours: number[]
  floor: number[]
}

const rounded = (value: number) => Number(value.toPrecision(3))

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** What 95 of 100 are not slower than. */
const p95 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)] ?? 0

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs both by turns, five times, each first every second time, and prints one line of JSON. */
export async function compare(job: Job, { ours, floor }: Contest): Promise<void> {
  const times: Times = { ours: [], floor: [] }
  for (let round = 0; round < (job.repeats ?? 5); round++)
    await byTurns(round, async (side) => {
      globalThis.gc?.()
      times[side].push(await (side === 'ours' ? ours() : floor()))
    })
  report(job, times)
}

/** As compare, over the 95th percentile of many pieces of work, each done by both right after one another. */
export async function compareEach<Item>(job: Job, { items, before, ours, floor }: ContestOfMany<Item>): Promise<void> {
  const times: Times = { ours: [], floor: [] }
  for (let round = 0; round < (job.repeats ?? 5); round++) {
    globalThis.gc?.()
    const each: Times = { ours: [], floor: [] }
    for (const [at, item] of items.entries())
      await byTurns(round + at, async (side) => {
        if (side === 'ours') await before?.(item)
        each[side].push(await timed(() => (side === 'ours' ? ours(item) : floor(item))))
      })
    times.ours.push(p95(each.ours))
    times.floor.push(p95(each.floor))
  }
  report(job, times)
}

async function byTurns(turn: number, run: (side: keyof Times) => Promise<void>): Promise<void> {
  const sides = ['floor', 'ours'] as const
  for (const side of turn % 2 === 0 ? sides : sides.toReversed()) await run(side)
}

/** The ratio is the median of the ratios of the rounds: what else the machine is doing hits both sides of a round alike. */
function report(job: Job, { ours, floor }: Times): void {
  const ratios = ours.map((time, round) => (job.asRate ? (floor[round] ?? 0) / time : time / (floor[round] ?? 0)))
  const ratio = median(ratios)
  const holds = (limit: number) => (job.asRate ? ratio >= limit : ratio <= limit)
  const line = {
    bench: job.bench,
    what: job.what,
    ratio: rounded(ratio),
    spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
    verdict: holds(job.goal) ? 'goal' : holds(job.must) ? 'must' : 'missed',
    limits: `${job.asRate ? '≥' : '≤'} ${job.must}, goal ${job.goal}`,
    oursMs: rounded(median(ours)),
    floorMs: rounded(median(floor)),
    ...job.more?.()
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
