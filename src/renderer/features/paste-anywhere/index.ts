export { PasteAnywhere } from './PasteAnywhere.tsx'
