/** Decrypt, inflate and parse the same bytes once, in Node; and how many bytes they are. */
import { join } from 'node:path'
import { readOnce } from '../data/limit.ts'
import { bytesOf, rowsOf } from '../data/rows.ts'
import type { Part } from './part.ts'

export const limit: Part = async ({ folder }) => {
  const rows = rowsOf(join(folder, 'device.db'))
  const under = (name: string) => rows.filter(({ key }) => key.includes(`/${name}/`))
  return {
    'limit.ms': await readOnce(rows),
    'disk.all': bytesOf(rows),
    'disk.segments': bytesOf(under('segment')),
    'disk.tail': bytesOf(under('stream')),
    'disk.opened': bytesOf(under('opened')),
    'disk.box': bytesOf(under('sealed')),
  }
}
