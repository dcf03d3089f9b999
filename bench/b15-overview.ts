import { cardFile, change, discard, openCopy, sizes } from './card-file.ts'
import { spent } from './spent.ts'

// the figures of the first screen, right after a save and again
for (const size of sizes) {
  const app = openCopy(await cardFile(size))
  const figures = {
    counts: () => app.client.overview.get(),
    coverage: () => app.client.overview.coverage({}),
    contacts: () => app.client.overview.contacts({ per: 'month' }),
    quality: () => app.client.quality.summary({})
  }
  for (const [figure, ask] of Object.entries(figures)) {
    await change(app)
    console.log(JSON.stringify({ job: 'B15', contacts: size, figure, afterSaveMs: await spent(ask), againMs: await spent(ask) }))
  }
  await discard(app)
}
