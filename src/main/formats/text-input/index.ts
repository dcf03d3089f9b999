export { decodeStream } from './decode-stream.ts'
export { decodeText } from './decode-text.ts'
export { detectFormat } from './detect-format.ts'
export { detectKind } from './detect-kind.ts'
