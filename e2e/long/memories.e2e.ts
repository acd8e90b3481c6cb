/**
 * A photo and a voice note from one phone to the other: cut off on the way, the relay killed, and all
 * of it there in the end; nothing of it readable on the way, and there without a connection.
 */
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { filesIn, found } from '../held.ts'
import type { Line } from '../line.ts'
import { meet } from '../pair.ts'

const canary = 'zq-52.3702N-4.8952E-zq'
const words = 'The kitchen zqkitchenzq at six'
const alt = 'A table zqtablezq with two cups'
// A microphone that hums, and nobody who has to allow it.
const args = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

it(
  'a photo and a voice reach the other phone, whatever happens on the way',
  { timeout: 180_000 },
  async () => {
    const pair = await meet(['Someone else', 'Someone else'], { args })
    const { noor, sam, relay, noorsLine, samsLine } = pair
    try {
      await goTo(noor.page, 'Keep a memory')
      await choose(noor.page, await noisyPhoto(noor.page))
      await noor.page.getByRole('textbox', { name: 'A few words' }).fill(words)
      await noor.page.getByRole('textbox', { name: 'What the photo shows' }).fill(alt)
      const before = noorsLine.passed().length
      await noor.page.getByRole('button', { name: 'Keep it' }).click()
      await cutAfter(noorsLine, before + 600_000)
      await noor.page.getByText('It is kept.').waitFor()
      await relay.kill('SIGKILL')
      const [half, ...rest] = filesOf(relay.data).filter(({ received, total }) => received < total)
      expect(rest).toEqual([])
      expect(half?.received).toBeGreaterThan(100_000)
      await relay.start()
      const cutAt = noorsLine.passed().length
      noorsLine.mend()
      await noor.page.reload()
      await until(
        () => filesOf(relay.data).every(({ received, total }) => received === total),
        'all of it',
      )
      const { received = 0, total = 0 } = half ?? {}
      // What was there was not sent again; the page itself came along once more.
      expect(noorsLine.passed().length - cutAt).toBeLessThan(total - received + 900_000)

      await goTo(sam.page, 'Memories')
      await sam.page.getByText(words).waitFor()
      await seesPhoto(sam.page)
      await sam.page.getByRole('button', { name: alt }).click()
      const large = sam.page.getByRole('dialog').getByRole('img', { name: alt })
      await large.waitFor()
      expect(await large.evaluate((image) => (image as unknown as Sized).naturalWidth)).toBe(1_600)
      await sam.page.keyboard.press('Escape')
      await sam.page.getByRole('dialog').waitFor({ state: 'hidden' })

      await goTo(noor.page, 'Keep a memory')
      await noor.page.getByRole('button', { name: 'Record a voice note' }).click()
      await noor.page.getByText('Recording … 2 s').waitFor()
      await noor.page.getByRole('button', { name: 'Stop' }).click()
      await noor.page.getByText('The voice note is ready.').waitFor()
      await noor.page.getByRole('button', { name: 'Keep it' }).click()
      await noor.page.getByText('It is kept.').waitFor()
      await sam.page.getByRole('button', { name: /^Listen/ }).click()
      await hears(sam.page)

      samsLine.cut()
      await sam.restart('/memories')
      await sam.page.getByText(words).waitFor()
      await seesPhoto(sam.page)
      await sam.page.getByRole('button', { name: /^Listen/ }).click()
      await hears(sam.page)
      samsLine.mend()

      await noor.page
        .getByRole('button', { name: /^Take it back/ })
        .last()
        .click()
      await noor.page.getByRole('button', { name: 'Yes, take it back' }).click()
      await noor.page.getByText('It is taken back.').waitFor()
      await sam.page.getByText(words).waitFor({ state: 'hidden', timeout: 40_000 })
      await until(() => filesOf(relay.data).length === 1, 'only the voice is left')

      const output = Buffer.from(relay.output())
      const held = [filesIn(relay.data), output, noorsLine.passed(), samsLine.passed()]
      const secrets = [canary, 'zqkitchenzq', 'zqtablezq', 'WEBPVP8', 'JFIF', 'OpusHead']
      expect(found(Buffer.concat(held), secrets)).toEqual([])
      expect([...noor.faults, ...sam.faults]).toEqual([])
    } finally {
      await pair.close()
    }
  },
)

interface Sized {
  readonly naturalWidth: number
  readonly readyState: number
  readonly error: unknown
}

async function goTo(page: Page, room: 'Memories' | 'Keep a memory'): Promise<void> {
  await page.getByRole('link', { name: 'Us', exact: true }).click()
  await page.getByRole('link', { name: 'Memories' }).click()
  if (room === 'Keep a memory') await page.getByRole('link', { name: room }).click()
  await page.getByRole('heading', { name: room, exact: true }).waitFor()
}

/** Noise, so that its file is large; with a place in it, as a camera puts one. */
async function noisyPhoto(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(`(async () => {
    const canvas = new OffscreenCanvas(1600, 1200)
    const context = canvas.getContext('2d')
    const image = context.createImageData(1600, 1200)
    for (let at = 0; at < image.data.length; at += 65536)
      crypto.getRandomValues(image.data.subarray(at, at + 65536))
    for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255
    context.putImageData(image, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
    const reader = new FileReader()
    return new Promise((resolve) => {
      reader.onload = () => resolve(reader.result.split(',')[1])
      reader.readAsDataURL(blob)
    })
  })()`)
  const jpeg = Buffer.from(String(base64), 'base64')
  const place = Buffer.from(`Exif\0\0${canary}`)
  const head = Buffer.from([0xff, 0xe1, 0, place.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, place, jpeg.subarray(2)])
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('The photo is ready.').waitFor()
}

async function seesPhoto(page: Page): Promise<void> {
  const image = page.locator('.memory-photo img')
  await image.waitFor()
  await until(
    () => image.evaluate((one) => (one as unknown as Sized).naturalWidth > 0),
    'a picture that can be seen',
  )
}

async function hears(page: Page): Promise<void> {
  const player = page.locator('audio')
  await player.waitFor()
  await until(
    () => player.evaluate((one) => (one as unknown as Sized).readyState >= 2),
    'a voice that can be heard',
  )
}

async function cutAfter(line: Line, bytes: number): Promise<void> {
  await until(() => line.passed().length > bytes, 'the upload', 1)
  line.cut()
}

function filesOf(folder: string): readonly { received: number; total: number }[] {
  const db = new DatabaseSync(join(folder, 'relay.db'), { readOnly: true })
  const rows = db.prepare('SELECT received, total FROM blobs').all()
  db.close()
  return rows as { received: number; total: number }[]
}

async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  pause = 100,
): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`never came: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
