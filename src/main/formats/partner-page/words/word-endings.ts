/** A test for words that end in one of many endings; it is asked for every word of a page, so it looks them up. */
export function endingTest(list: string): (word: string) => boolean {
  const endings = new Set(list.trim().split(/[\s|]+/))
  const lengths = [...new Set([...endings].map((ending) => ending.length))]
  return (word) => {
    const lower = word.toLowerCase()
    return lengths.some((length) => length <= lower.length && endings.has(lower.slice(lower.length - length)))
  }
}
