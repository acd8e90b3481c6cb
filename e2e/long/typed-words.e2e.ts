/** What is typed is kept by the app alone: the browser writes no copy of it, in clear, beside it. */
import { expect, it } from 'vitest'
import { goToday, openQuestion, startSpace, writeAnswer } from '../flows.ts'
import { filesIn, found } from '../held.ts'
import { openPerson } from '../person.ts'
import { startRelay } from '../relay-process.ts'

it(
  'is in no file of the profile when the browser is closed and opened',
  { timeout: 60_000 },
  async () => {
    const relay = await startRelay('--app', 'app/dist', '--open')
    const noor = await openPerson({ origin: relay.origin, path: '/start' })
    try {
      await startSpace(noor.page, 'Noor', 'Not sure')
      await noor.page.getByText('Show the link').waitFor()
      await goToday(noor.page)
      await openQuestion(noor.page)
      await writeAnswer(noor.page, 'zqtypedqz')
      await noor.page.waitForTimeout(2_000)
      await noor.restart()
      expect(found(filesIn(noor.profile), ['zqtypedqz'])).toEqual([])
      await openQuestion(noor.page)
      const answer = noor.page.getByRole('textbox', { name: 'Your answer' })
      expect(await answer.inputValue()).toBe('zqtypedqz')
    } finally {
      await noor.close()
      await relay.kill('SIGTERM')
    }
  },
)
