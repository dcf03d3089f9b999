export { decodeText } from './decode-text.ts'
export { detectKind } from './detect-kind.ts'
