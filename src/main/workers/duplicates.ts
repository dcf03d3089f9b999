import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'
import { type FoundDuplicates, findDuplicates } from '#shared/rules/duplicates/find-duplicates.ts'
import type { OrganisationFacts } from '#shared/rules/duplicates/organisation-facts.ts'
import type { PersonFacts } from '#shared/rules/duplicates/person-facts.ts'

/** Looks through all cards. Organisations come first, persons after them in pieces; total is how many there will be. */
await serveWorker<{ organisations: OrganisationFacts[]; total: number }, FoundDuplicates, PersonFacts[]>(
  async ({ organisations, total }, { report, more }) => {
    const persons: PersonFacts[] = []
    for await (const piece of more) {
      for (const person of piece) persons.push(person)
      report({ step: 'read', done: persons.length, total })
    }
    return findDuplicates(persons, organisations, (compared) => report({ step: 'compare', done: Math.min(compared, total), total }))
  }
)
