// `npm start`: the desktop window where Electron's binary is installed and there is a screen, else the web host.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { electronBinary, hasScreen } from './electron-binary.mjs'

const danish = !/^en/i.test(process.env.LC_ALL || process.env.LANG || '')
const binary = electronBinary()
if (!binary)
  console.error(
    danish
      ? 'Skrivebordsvinduet er ikke installeret (hent det med "npx install-electron"); Kartotek åbner i browseren i stedet.'
      : 'The desktop window is not installed (fetch it with "npx install-electron"); Kartotek opens in the browser instead.'
  )

// a file is named from where somebody stands, and npm has gone to the folder of the program
const isFile = (word) => /^[^-].*\.(kartotek|vcf|vcard)$/i.test(word)
const parameters = process.argv.slice(2).map((word) => (isFile(word) ? resolve(process.env.INIT_CWD ?? '.', word) : word))
const child =
  binary && hasScreen
    ? spawn(binary, ['.', ...parameters], { stdio: 'inherit' })
    : spawn(process.execPath, ['out/main/web.js', ...parameters], { stdio: 'inherit' })
// the terminal sends Ctrl+C to both; the child ends in its own time, and we after it
process.on('SIGINT', () => undefined)
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(error.message)
  process.exit(10)
})
child.on('exit', (code) => process.exit(code ?? 130))
