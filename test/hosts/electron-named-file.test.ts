import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namedFile } from '#main/hosts/electron/named-file.ts'

const folder = resolve('/hjem')

describe('What a desktop window is started with', () => {
  it.each([
    [['kartotek', '/kort/Havnen.kartotek'], resolve('/kort/Havnen.kartotek')],
    [['electron', '.', 'Havnen.KARTOTEK'], resolve(folder, 'Havnen.KARTOTEK')],
    [['kartotek', '--allow-file-access', 'a b.kartotek', '--flag'], resolve(folder, 'a b.kartotek')],
    [['kartotek', '--file=x.kartotek'], undefined],
    [['/opt/Kartotek.kartotek'], undefined],
    [['kartotek', 'brev.txt'], undefined]
  ])('%o names %s', (words, file) => {
    expect(namedFile(words, folder)).toBe(file)
  })
})
