import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Each a file of its own beside the hosts: foundation/jobs starts them by name. */
const workers = readdirSync(at('src/main/workers')).map((file) => [`worker-${basename(file, '.ts')}`, at(`src/main/workers/${file}`)])

/** Letters and labels carry their fonts in them; they are read from the disk when the first one is made. */
const fonts = {
  name: 'fonts',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    const folder = at('node_modules/pdfmake/fonts/Roboto')
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ttf')))
      this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(`${folder}/${file}`) })
  }
}

export default defineConfig({
  main: {
    plugins: [fonts],
    build: {
      sourcemap: true,
      minify: true,
      // everything but better-sqlite3 and Electron itself is bundled: the command line starts four times faster
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        // a face may name heavy services beside light ones: whoever uses the light ones does not load the others
        treeshake: { moduleSideEffects: [{ test: /[/\\]src[/\\]main[/\\](features|formats)[/\\]/, sideEffects: false }] },
        input: {
          index: at('src/main/index.ts'),
          web: at('src/main/hosts/web/main.ts'),
          cli: at('src/main/hosts/cli/main.ts'),
          ...Object.fromEntries(workers)
        }
      }
    }
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        // a sandboxed preload must be CommonJS
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // a face names screens beside what other features use of it: whoever uses the one does not load the others
        treeshake: { moduleSideEffects: [{ test: /[/\\]src[/\\]renderer[/\\](app|features|ui)[/\\].*[.]tsx?$/, sideEffects: false }] },
        input: { index: at('src/renderer/index.html') },
        // few files, since each is a request: what every screen needs, the editor of letters, and what screens have in common
        output: {
          codeSplitting: {
            groups: [
              { name: 'editor', test: /node_modules[/\\](@codemirror|@lezer)[/\\]/ },
              { name: 'start', tags: ['$initial'] },
              { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 40_000 }
            ]
          }
        }
      }
    }
  }
})
