// `npm run golden`: lives a while with the app as it is and keeps what then rests on a phone, for a
// format that has just been given its number. What is there is never written over: people's phones
// hold it.
import { existsSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import { openPhone, until } from '../together/real-relay.testing.ts'
import { fileOf } from './kept.ts'
import { liveAWhile } from './live.testing.ts'
import { seenOn } from './seen.ts'

const format = process.argv[2] ?? ''
if (!/^[1-9]\d*$/.test(format)) throw new Error('say which format: npm run golden 1')
const file = fileOf(format)
if (existsSync(file)) throw new Error(`${file} is there already`)

const relay = await startTestRelay()
const noor = await liveAWhile(relay)
const rows = [...noor.disk.records].map(([key, value]) => [
  key,
  Buffer.from(value).toString('base64'),
])
const again = openPhone(relay, { records: new Map(noor.disk.records), listeners: new Set() })
again.line.isUp = false
const seen = await seenOn(again.attune, until)
writeFileSync(file, gzipSync(JSON.stringify({ rows, seen }), { level: 9 }))
console.log(`${rows.length} rows in ${file}`)
process.exit(0)
