import { cardFile, change, discard, openCopy, sizes } from './card-file.ts'
import { compare, timed } from './measure.ts'
import { muchKnown } from './much-known.ts'
import { spent } from './spent.ts'

// the report to somebody of whom much is known, what erasing them would find, and erasing them
for (const size of sizes) {
  const app = openCopy(await cardFile(size))
  const personId = await muchKnown(app)
  const { cases } = app.client
  /** Every text in which somebody could be named, read once. */
  const readAll = () =>
    app.context.session.read(({ db }) => {
      const tables = db.column<string>(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'"
      )
      for (const table of tables) {
        const texts = db.column<string>("select name from pragma_table_info(?) where type = 'TEXT'", table)
        if (texts.length > 0) db.value(`select sum(${texts.map((column) => `length(coalesce(${column}, ''))`).join(' + ')}) from ${table}`)
      }
    })
  const figures = {
    'the report to a person': () => cases.report({ personId, as: 'json' }),
    'what erasing somebody would find': () => cases.traces({ personId })
  }
  for (const [what, ask] of Object.entries(figures)) {
    await change(app)
    const processorMs = await spent(ask)
    await compare(
      { bench: 'B18', what: `${what} ÷ reading every text once, ${size} persons`, must: 5, goal: 2.5, more: () => ({ processorMs }) },
      { ours: () => timed(ask), floor: () => timed(readAll) }
    )
  }
  let longest = 0
  const eraseMs = await spent(async () => {
    let before = performance.now()
    const look = setInterval(() => {
      longest = Math.max(longest, performance.now() - before)
      before = performance.now()
    }, 10)
    for await (const _step of await cases.erase({ personId, withoutAnswer: true }));
    clearInterval(look)
  })
  console.log(JSON.stringify({ job: 'B18', persons: size, figure: 'erase', processorMs: eraseMs, longestWaitMs: Math.round(longest) }))
  await discard(app)
}
