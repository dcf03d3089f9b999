import { app as electron, Notification } from 'electron'
import type { App } from '#main/app.ts'
import { dueCount, isNews } from '#shared/rules/due-notice.ts'

const everyHour = 3_600_000

/**
 * Keeps the number of due follow-ups on the icon of the program, and tells the desktop of them once a day. Names and titles are not
 * told: a notification stands on a screen that others may see.
 */
export function tellDue(app: App, say: (count: number) => string, onClick: () => void): void {
  let told: { day: string; count: number } | undefined
  const look = async () => {
    const { counts } = await app.client.followUps.page({ group: 'today', limit: 1 })
    const [day, count] = [new Date().toLocaleDateString('sv-SE'), dueCount(counts)]
    electron.setBadgeCount(count)
    if (!Notification.isSupported() || !isNews(counts, day, told)) return
    told = { day, count }
    const notification = new Notification({ title: 'Kartotek', body: say(count), silent: true })
    notification.on('click', onClick)
    notification.show()
  }
  // a card file that cannot be read says so in the window
  const lookAgain = () => void look().catch(() => undefined)
  const timer = setInterval(lookAgain, everyHour)
  electron.once('will-quit', () => clearInterval(timer))
  app.onChange((topics) => {
    if (topics.includes('follow-ups') || topics.includes('file')) lookAgain()
  })
  lookAgain()
}
