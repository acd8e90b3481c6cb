/** What the other person and the relay could tell of somebody's private yes, put into numbers. */
import { yesTokenLength, yesVectorLength } from '../../wire/src/yes.ts'
import type { Features } from './telling-apart.testing.ts'
import { tellApart } from './telling-apart.testing.ts'
import type { Plant, Run, Sight, Watched, YesWorlds } from './yes-worlds.testing.ts'

const atOnce = 50

/** Scripts in which two worlds differ in anything that is seen: of the same chance, in any byte. */
export async function whereTheyDiffer(
  worlds: YesWorlds,
  pairs: number,
  [one, other]: readonly [Watched, Watched],
  look: (sights: readonly Sight[]) => string,
): Promise<readonly string[]> {
  const different: string[] = []
  await inBatches(pairs, async (scripts) => {
    const runs = [one, other].flatMap((world) =>
      scripts.map((script): Run => ({ script, world, chance: script, relay: `same ${world}` })),
    )
    const seen = (await worlds.run(runs)).map(look)
    for (const [at, script] of scripts.entries()) {
      if (seen[at] !== seen[at + scripts.length]) different.push(script)
    }
  })
  return different
}

/** How well each world can be told from the first, each with chance of its own. 0.5: not at all. */
export async function howFarTheyShow(
  worlds: YesWorlds,
  pairs: number,
  all: readonly [Watched, ...Watched[]],
  plant?: Plant,
  seen: readonly Sight['seen'][] = ['by-relay', 'by-other'],
): Promise<readonly number[]> {
  const features = new Map(all.map((world) => [world, [] as Features[]]))
  await inBatches(pairs, async (scripts) => {
    const runs = all.flatMap((world) =>
      scripts.map((script): Run => {
        const relay = `own ${world} ${plant ?? ''}`
        return { script, world, chance: `${script} ${world}`, relay, ...(plant && { plant }) }
      }),
    )
    for (const [at, sights] of (await worlds.run(runs)).entries()) {
      const here = sights.filter((one) => seen.includes(one.seen))
      const world = runs[at]?.world
      if (world !== undefined) features.get(world)?.push(featuresOf(here))
    }
  })
  const [first, ...others] = all.map((world) => features.get(world) ?? [])
  return others.map((one) => tellApart(first ?? [], one))
}

let lastScript = 0
async function inBatches(pairs: number, run: (scripts: readonly string[]) => Promise<void>) {
  for (let done = 0; done < pairs; done += atOnce) {
    const size = Math.min(atOnce, pairs - done)
    await run(Array.from({ length: size }, () => `script ${(lastScript += 1)}`))
  }
}

/** Every byte, and in which order. */
export function everything(sights: readonly Sight[]): string {
  return sights
    .map(({ seen, what, bytes }) => `${seen} ${what} ${Buffer.from(bytes).toString('base64')}`)
    .join('\n')
}

/** The same without the vectors of the watched person, which are chance or look like it. */
export function allButChance(sights: readonly Sight[]): string {
  return everything(
    sights.map((one) => {
      const isChance = isVector(one.what) || one.what.startsWith('row')
      return isChance ? { ...one, bytes: Uint8Array.of(one.bytes.length & 0xff) } : one
    }),
  )
}

/** Whatever can be counted: how many, how long, in which order, what was answered, what the bytes are like. */
function featuresOf(sights: readonly Sight[]): Features {
  const features = new Map<string, number>()
  const add = (name: string, value: number) =>
    void features.set(name, (features.get(name) ?? 0) + value)
  const vectors = sights.flatMap(({ what, bytes }) => (isVector(what) ? [bytes] : []))
  for (const [at, { what, bytes }] of sights.entries()) {
    const name = what.replace(/\d+/g, '')
    add(`how many: ${name}`, 1)
    add(`how long: ${name}`, bytes.length)
    add(`where: ${name}`, at)
    if (!isVector(what)) add(`what: ${name}`, total(bytes))
  }
  for (const bytes of vectors) {
    const tail = bytes.slice(-yesVectorLength)
    add('mean', total(tail) / yesVectorLength)
    let ones = 0
    let zeros = 0
    for (const byte of tail) {
      ones += bitsIn[byte] ?? 0
      if (byte === 0) zeros++
    }
    add('ones', ones)
    add('zeros', zeros)
    for (let at = 0; at < 4; at++) add(`byte ${at}`, tail[at * 500] ?? 0)
  }
  add('tokens seen twice', repeated(vectors))
  return features
}

function isVector(what: string): boolean {
  return what === 'subject asks put-yes'
}

function total(bytes: Uint8Array): number {
  let sum = 0
  for (const byte of bytes) sum += byte
  return sum
}

const bitsIn = Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)

/** Over the different vectors of all weeks: a yes that looked the same in two would be here. */
function repeated(vectors: readonly Uint8Array[]): number {
  const different = [...new Map(vectors.map((bytes) => [textOf(bytes), bytes])).values()]
  const tokens = different.flatMap((bytes) => {
    const tail = bytes.slice(-yesVectorLength)
    const starts = Array.from({ length: tail.length / yesTokenLength }, (_, at) => at)
    return starts.map((at) => textOf(tail.slice(at * yesTokenLength, (at + 1) * yesTokenLength)))
  })
  return tokens.length - new Set(tokens).size
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
