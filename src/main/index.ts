import { startDesktop } from './hosts/electron/main.ts'

startDesktop()
