export { FirstRunPage } from './FirstRunPage.tsx'
export { PastePage } from './PastePage.tsx'
export { ReviewPage } from './ReviewPage.tsx'
