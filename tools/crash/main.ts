/**
 * `npm run crash -- [--kills N] [--cuts N] [--copies N] [--controls N] [--seed N] [--beside N]`: relays
 * that are ended in the middle of their work, by a kill and by a cut of the power, backups and restores
 * too. Nothing that they had acknowledged may be missing afterwards. Ends with its figures, and badly
 * where one that must be 0 is not.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cutCopies } from './copies.ts'
import { coverageLines } from './coverage.ts'
import { killRelays } from './kill.ts'
import { cutPower, cutPowerOf } from './power-cut.ts'
import type { Tally } from './tally.ts'
import { countOf, faultKinds, sumOf } from './tally.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    cuts: { type: 'string' },
    copies: { type: 'string' },
    controls: { type: 'string' },
    seed: { type: 'string', default: '1' },
    beside: { type: 'string', default: '2' },
  },
})
const kills = Number(values.kills ?? 20)
const cuts = Number(values.cuts ?? Math.ceil(kills / 10))
const copies = Number(values.copies ?? 3 * cuts)
const controls = Number(values.controls ?? Math.max(3, Math.ceil(cuts / 20)))
const seed = Number(values.seed)
const coverage = mkdtempSync(join(tmpdir(), 'attune-coverage-'))
const wish = { seed, beside: Number(values.beside), say: (text: string) => console.error(text) }

const last: string[] = []
let isRed = false
if (cuts > 0) {
  const cut = await cutPower({ ...wish, count: cuts })
  const lax = await cutPowerOf('NORMAL', { ...wish, count: controls, say: () => undefined })
  show('Power cuts', cut)
  const controlLost = countOf(lax, 'lost')
  if (controlLost === 0) {
    isRed = true
    console.log('The control lost nothing: these cuts prove nothing.')
  }
  last.push(
    `power cuts ${cut.ends}, acknowledged ${sumOf(cut.acknowledged)}, lost ${countOf(cut, 'lost')}; control lost ${controlLost}`,
  )
}
if (copies > 0) {
  const { ends, faults } = await cutCopies({ seed, count: copies })
  for (const { kind, text } of faults.slice(0, 20)) console.log(`  ${kind}: ${text}`)
  isRed ||= faults.length > 0
  last.push(`power cuts of backups and restores ${ends}, half or lost ${faults.length}`)
}
if (kills > 0) {
  const killed = await killRelays({ ...wish, count: kills, coverage })
  show('Kills', killed)
  console.log('Covered by relays that ended in good order after the kills:')
  for (const line of coverageLines(coverage)) console.log(line)
  last.push(
    `kills ${killed.ends}, acknowledged ${sumOf(killed.acknowledged)}, lost ${countOf(killed, 'lost')}`,
  )
}
rmSync(coverage, { recursive: true, force: true })
for (const line of last) console.log(line)
process.exit(isRed ? 1 : 0)

function show(name: string, tally: Tally): void {
  const list = (counts: Tally['cutOff']) =>
    [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')
  console.log(`${name}: ${tally.endsInWriting} of ${tally.ends} with writes on their way`)
  console.log(`  on their way: ${list(tally.cutOff)}`)
  console.log(`  acknowledged: ${list(tally.acknowledged)}`)
  console.log(`  ${faultKinds.map((kind) => `${kind} ${countOf(tally, kind)}`).join(', ')}`)
  if (tally.faults.length === 0) return
  isRed = true
  for (const { kind, text } of tally.faults.slice(0, 20)) console.log(`  ${kind}: ${text}`)
  console.log(
    `Again: npm run crash -- --kills ${kills} --cuts ${cuts} --copies ${copies} --seed ${seed}`,
  )
}
