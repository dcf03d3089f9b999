export { AddressFacts } from './AddressFacts.tsx'
export { CardBody } from './CardBody.tsx'
export { CustomFacts } from './CustomFacts.tsx'
export { RecordsBulkBar } from './RecordsBulkBar.tsx'
