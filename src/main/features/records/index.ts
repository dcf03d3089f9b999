export { filterOf } from './filter-of.ts'
export { normalisePoint, setPoints, setTags } from './points.service.ts'
export { pointsOf, sourceOf, tagsOf } from './points.store.ts'
export { recordTables } from './records.tables.ts'
