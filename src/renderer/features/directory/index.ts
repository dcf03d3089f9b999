export { DirectoryButton } from './DirectoryButton.tsx'
