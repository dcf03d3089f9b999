// Loaded into a host before anything else: every connection that it opens, and every name that it looks up, goes into a file.
const { appendFileSync } = require('node:fs')
const net = require('node:net')
const dns = require('node:dns')
const dgram = require('node:dgram')
const file = process.env.KARTOTEK_CONNECTIONS
const note = (what) => file && appendFileSync(file, `${what}\n`)

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given
  if (typeof options === 'number') note(`connect ${typeof given[1] === 'string' ? given[1] : 'localhost'}`)
  else if (!options?.path) note(`connect ${options?.host ?? 'localhost'}`)
  return connect.apply(this, given)
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveMx', 'resolveTxt']) {
  for (const from of [dns, dns.promises]) {
    const ask = from[name]
    from[name] = (host, ...more) => {
      note(`look up ${host}`)
      return ask.call(from, host, ...more)
    }
  }
}
const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...given) {
  note(`send ${given.findLast((each) => typeof each === 'string') ?? 'localhost'}`)
  return send.apply(this, given)
}
