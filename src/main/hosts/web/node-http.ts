// a plain import would load what the module has lazily as well, a whole HTTP client among it: 20 ms of each start
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http')
