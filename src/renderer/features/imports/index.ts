export { FirstRunPage } from './FirstRunPage.tsx'
export { OpenFile } from './OpenFile.tsx'
export { PastePage } from './PastePage.tsx'
export { ReviewPage } from './ReviewPage.tsx'
