export { CardBody } from './CardBody.tsx'
export { RecordsBulkBar } from './RecordsBulkBar.tsx'
