// One TypeScript run per environment (shared, main, renderer, test), two at a time; each wall is a check of its own.
import { spawn } from 'node:child_process'

const projects = ['shared', 'main', 'renderer', 'test']
const check = (name) =>
  new Promise((done) => {
    spawn('tsc', ['-p', `tsconfig.${name}.json`], { stdio: 'inherit', shell: process.platform === 'win32' }).on('close', (code) =>
      done(code ?? 1)
    )
  })
const worker = async () => {
  let failed = 0
  for (let name = projects.shift(); name; name = projects.shift()) failed |= await check(name)
  return failed
}
const results = await Promise.all([worker(), worker()])
process.exit(results.some(Boolean) ? 1 : 0)
