import fc from 'fast-check'

const wish = process.env['KARTOTEK_SEED']

/**
 * The properties of all tests, with the same dice for the same commit: whoever reads a red run gets it red again. KARTOTEK_SEED gives other
 * dice: a number, or `random` to look for what nobody has met yet.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(wish === 'random' ? {} : { seed: Number(wish ?? 20_261_122) }) })

// biome-ignore lint/style/noDefaultExport: it stands where the library's own default export stood
export default fc
