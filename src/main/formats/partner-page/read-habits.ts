import { type Habits, possibleHabits } from './habits.ts'
import type { Piece } from './piece.ts'
import type { PartScores } from './piece-parts.ts'
import { type Story, tellStory } from './tell-story.ts'

/** The beginning of a page is enough to see how it is made. */
const sample = 700

/** The best story of a page: all ways to read it are tried, the best one's habits are learned, and it is told once more. */
export function readStory(pieces: readonly Piece[], scores: readonly PartScores[]): Story {
  const [best] = possibleHabits(pieces)
    .map((habits) => tellStory(pieces, scores, habits, sample))
    .map((story) => ({ story, score: story.score - prior(story.habits) }))
    .sort((one, other) => other.score - one.score)
  const story =
    best?.story ??
    tellStory(pieces, scores, {
      mark: null,
      order: 'statement-first',
      namesOnly: false,
      statements: null,
      titleFirst: null,
      valuesTrail: null
    })
  return tellStory(pieces, scores, learned(story))
}

/** What is seldom has to earn a little more. */
const prior = (habits: Habits): number => (habits.order === 'contacts-first' ? 0.5 : 0) + (habits.namesOnly ? 2 : 0)

function learned({ told, habits }: Story): Habits {
  const followed = (one: string, other: string): number => told.filter((part, index) => part === one && told[index + 1] === other).length
  const entries = told.filter((part) => part === 'name').length
  const stated = told.filter((part, index) => part === 'statement' && told[index - 1] !== 'statement').length
  const [titleFirst, nameFirst] = [followed('title', 'person'), followed('person', 'title')]
  return {
    ...habits,
    statements: stated > entries * 0.3,
    titleFirst: titleFirst === nameFirst ? null : titleFirst > nameFirst,
    valuesTrail: valuesTrail(told)
  }
}

/** Whether in most entries something stands below the last name and nothing above the first. */
function valuesTrail(told: Story['told']): boolean | null {
  let [above, below] = [0, 0]
  let inEntry: Story['told'] = []
  for (const part of [...told, 'name' as const]) {
    if (part !== 'name') {
      inEntry.push(part)
      continue
    }
    if (inEntry.slice(0, Math.max(0, inEntry.indexOf('person'))).includes('value')) above++
    if (inEntry.includes('person') && inEntry.slice(inEntry.lastIndexOf('person')).includes('value')) below++
    inEntry = []
  }
  return above === below ? null : below > above
}
