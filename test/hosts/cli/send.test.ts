import { describe, expect, it } from 'vitest'
import { aMailServer, mailPassword, mailUser, refusal } from '../../support/mail-server.ts'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

/** A list of seven, a letter, a sender, and the mail server they go through. */
async function readyToSend() {
  const server = await aMailServer()
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  cli.write('brev.md', 'Emne: Møde\nSprog: da\n\n{{ hilsen }}\n')
  await cli.run('import', 'side.txt', ...file)
  await cli.run('list', 'create', 'Alle', '--query', 'har:email', '--policy', 'all', ...file)
  await cli.run('template', 'add', 'Møde', 'brev.md', ...file)
  const account = ['mailServer=localhost', `mailPort=${server.port}`, `mailUser=${mailUser}`]
  await cli.run('edit', 'alliance', 'senderName=Liv Munk', 'senderEmail=liv@alliancen.example', ...account, ...file)
  const env = { KARTOTEK_SMTP_PASSWORD: mailPassword }
  const send = (...words: string[]) => cli.runWith({ env }, ...words, ...file)
  return { cli, file, send, server, toAll: ['send', '--list', 'Alle', '--template', 'Møde', '--throttle', '6000'] }
}

describe('send', () => {
  it('sends a letter to each of a list, and says so', async () => {
    const { send, server, toAll, cli, file } = await readyToSend()
    expect(await send('send', '--check')).toMatchObject({ code: 0, out: expect.stringMatching(/Forbindelsen virker/) })
    const { code, out } = await send(...toAll)
    expect([code, out]).toEqual([0, '7 breve er sendt og står på tidslinjen.\n'])
    expect(new Set(server.received.map(({ to }) => to.join())).size).toBe(7)
    expect(await cli.json('mailings', ...file)).toMatchObject([{ status: 'done', counts: { sent: 7 } }])
  })

  it('takes the password from what is piped in, where nobody has given it, and never from a parameter', async () => {
    const { cli, file, server, toAll } = await readyToSend()
    expect(await cli.runWith({ stdin: `${mailPassword}\n` }, ...toAll, ...file)).toMatchObject({ code: 0 })
    expect(server.received).toHaveLength(7)
    expect(await cli.run(...toAll, ...file)).toMatchObject({ code: 2, err: expect.stringMatching(/adgangskode/) })
    expect((await cli.run('send', '--help')).out).not.toMatch(/password|adgangskode/i)
  })

  it('sends one to the sender when it is asked to, and makes nothing when the server refuses', async () => {
    const { cli, file, send, server, toAll } = await readyToSend()
    expect(await cli.runWith({ env: { KARTOTEK_SMTP_PASSWORD: 'forkert' } }, ...toAll, ...file)).toMatchObject({ code: 10 })
    expect(await cli.json('mailings', ...file)).toEqual([])
    expect(await send(...toAll, '--trial')).toMatchObject({ code: 0, out: 'Et brev er sendt til liv@alliancen.example.\n' })
    expect(server.received.map(({ to }) => to)).toEqual([['liv@alliancen.example']])
  })

  it('ends with 10 while something is left or refused, and goes on with resume', async () => {
    const { send, server, toAll } = await readyToSend()
    server.onMail = () => {
      throw refusal(451, 'Later')
    }
    const { code, err, out } = await send(...toAll)
    expect([code, out]).toEqual([10, '0 breve er sendt og står på tidslinjen.\n5 afvist af serveren\n'])
    expect(err).toMatch(/Fem breve i træk.*\n2 venter: kartotek mailing resume "Møde"/)
    server.onMail = () => undefined
    expect((await send('mailing', 'resume', 'Møde', '--throttle', '6000')).out).toMatch(/^2 breve er sendt/)
    expect(await send('mailing', 'unknown', 'Møde')).toMatchObject({ code: 0, err: '0 uvisse breve\n' })
  })
})
