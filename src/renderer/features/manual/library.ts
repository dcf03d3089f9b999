// What is only needed to read the manual. It imports nothing that starts the window: what both share would run before the policy of
// the page is known.
export { CONTENTS, chaptersIn, pictureAt, placesOf } from './chapters.ts'
export { readMarkdown } from './markdown.ts'
