// `node scripts/icons.mjs`: the icons of the systems from resources/icon/kartotek.svg. Run again when that is drawn anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { requireBrowser } from './browser.mjs'

const folder = join(import.meta.dirname, '../resources/icon')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

/** What Apple calls each picture; the ones of screens with twice as many points come again under a name of their own. */
const appleNames = { icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 }

async function draw() {
  const svg = readFileSync(join(folder, 'kartotek.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath: requireBrowser() })
  const page = await browser.newPage()
  const pictures = new Map()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    pictures.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return pictures
}

/** A .ico: a head, a line for each picture, the pictures. 256 is written as 0. */
function windowsIcon(pictures) {
  const chosen = [...pictures].filter(([size]) => size <= 256)
  const head = Buffer.alloc(6 + 16 * chosen.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(chosen.length, 4)
  let at = head.length
  for (const [index, [size, png]] of chosen.entries()) {
    const line = 6 + 16 * index
    head.writeUInt8(size % 256, line)
    head.writeUInt8(size % 256, line + 1)
    head.writeUInt16LE(1, line + 4)
    head.writeUInt16LE(32, line + 6)
    head.writeUInt32LE(png.length, line + 8)
    head.writeUInt32LE(at, line + 12)
    at += png.length
  }
  return Buffer.concat([head, ...chosen.map(([, png]) => png)])
}

/** An .icns: its name and length, then each picture under its name with its length. */
function appleIcon(pictures) {
  const named = (name, bytes) => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
    head.writeUInt32BE(bytes.length + 8, 4)
    return Buffer.concat([head, bytes])
  }
  return named('icns', Buffer.concat(Object.entries(appleNames).map(([name, size]) => named(name, pictures.get(size)))))
}

const pictures = await draw()
writeFileSync(join(folder, 'kartotek.ico'), windowsIcon(pictures))
writeFileSync(join(folder, 'kartotek.icns'), appleIcon(pictures))
mkdirSync(join(folder, 'linux'), { recursive: true })
for (const [size, png] of pictures) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png)
