/** Opening the same history in Evolu: the newest fifty rows, and all of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everything, newest, openEvolu } from '../evolu/device.ts'
import type { OwnerSecret } from '@evolu/common'
import type { Part } from './part.ts'

export const evoluOpen: Part = async ({ folder }) => {
  const secret = new Uint8Array(readFileSync(join(folder, 'evolu-owner'))) as OwnerSecret
  const start = performance.now()
  const evolu = await openEvolu(join(folder, 'evolu-device'), secret, null)
  const some = await evolu.loadQuery(newest)
  const today = performance.now() - start
  const all = await evolu.loadQuery(everything)
  const whole = performance.now() - start
  if (some.length === 0 || all.length < some.length) throw new Error('nothing was opened')
  return { 'evolu.newest': today, 'evolu.whole': whole }
}
