import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChance } from '../history/chance.ts'
import { chosenBy, everything, onlySynced } from './choice.ts'
import type { Disk } from './disk.ts'
import { makeLayer } from './layer.ts'
import type { WatchedFolder } from './watched-folder.ts'
import { createWatchedFolder } from './watched-folder.ts'

let library: string
const made: WatchedFolder[] = []
beforeAll(() => {
  library = makeLayer()
})
afterAll(() => made.forEach((one) => one.remove()))

/** Runs a few lines of a program over what an earlier one has made durable. */
function run(
  program: string,
  { before = '', cutAt }: { before?: string; cutAt?: number } = {},
): WatchedFolder & { signal: NodeJS.Signals | null } {
  const watched = createWatchedFolder(library)
  made.push(watched)
  if (before !== '') {
    start(before, watched)
    watched.cut(everything)
  }
  const { signal } = start(program, watched, cutAt)
  return { ...watched, signal }
}

function start(program: string, watched: WatchedFolder, cutAt?: number) {
  const begin = `const fs = require('node:fs'); process.chdir(${JSON.stringify(watched.folder)});
    const put = (name, text, flags = 'w') => { const f = fs.openSync(name, flags); fs.writeSync(f, text); return f };
    const sync = (name) => { const f = fs.openSync(name); fs.fsyncSync(f); fs.closeSync(f) };`
  const env = { PATH: process.env['PATH'], ...watched.environment(cutAt) }
  const ran = spawnSync(process.execPath, ['-e', begin + program], { env, encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  return ran
}

/** The disks that many cuts leave. */
function cuts(program: string, before = ''): readonly Disk[] {
  const { couldBe } = run(program, { before })
  return Array.from({ length: 400 }, (_, seed) => couldBe(chosenBy(createChance(seed))))
}

/** What the file holds after them; null where it is not there. */
function outcomes(program: string, name: string, before = ''): Set<string | null> {
  return new Set(cuts(program, before).map(({ files }) => files.get(name)?.toString() ?? null))
}

const rest = (way: string, name = 'a') =>
  `const f = put('${name}', 'kept'); fs.${way}(f); sync('.')`

test.each(['fsyncSync', 'fdatasyncSync'])('what %s has synced always survives', (way) => {
  expect(outcomes(rest(way), 'a')).toEqual(new Set(['kept']))
})

test('what a file opened for synced writing was given survives, once its name does', () => {
  const program = `put('a', 'kept', fs.constants.O_CREAT | fs.constants.O_WRONLY | fs.constants.O_DSYNC); sync('.')`
  expect(outcomes(program, 'a')).toEqual(new Set(['kept']))
})

test('what was not synced is sometimes there and sometimes not', () => {
  expect(outcomes(`put('a', 'kept')`, 'a')).toEqual(new Set(['kept', '', null]))
})

test('a name is durable only once its folder was synced', () => {
  const program = `fs.fsyncSync(put('a', 'kept'))`
  expect(outcomes(program, 'a')).toEqual(new Set(['kept', null]))
  const inside = `fs.mkdirSync('b'); fs.fsyncSync(put('b/a', 'kept')); sync('b')`
  expect(outcomes(inside, 'b/a')).toEqual(new Set(['kept', null]))
  expect(outcomes(`${inside}; sync('.')`, 'b/a')).toEqual(new Set(['kept']))
})

test('a rename is the one name or the other, and a removal may not have happened', () => {
  const before = rest('fsyncSync', 'old')
  for (const { files } of cuts(`fs.renameSync('old', 'new')`, before)) {
    expect(files.has('old')).not.toBe(files.has('new'))
  }
  expect(outcomes(`fs.unlinkSync('old')`, 'old', before)).toEqual(new Set(['kept', null]))
  expect(outcomes(`fs.unlinkSync('old'); sync('.')`, 'old', before)).toEqual(new Set([null]))
})

test('what lies over synced bytes is torn between sectors, and never elsewhere', () => {
  const before = `const f = put('a', 'o'.repeat(8192)); fs.fsyncSync(f); sync('.')`
  const seen = outcomes(`put('a', 'n'.repeat(8192), 'r+')`, 'a', before)
  expect(seen).toContain('o'.repeat(8_192))
  expect(seen).toContain('n'.repeat(8_192))
  expect(seen.size).toBeGreaterThan(4)
  for (const text of seen) {
    const sectors = text?.match(/.{512}/gs) ?? []
    expect(sectors).toHaveLength(16)
    for (const sector of sectors) expect(['o', 'n']).toContain([...new Set(sector)].join(''))
  }
})

test('a shorter file may be long again, and what was cut off does not come back once synced', () => {
  const before = rest('fsyncSync')
  expect(outcomes(`fs.truncateSync('a', 2)`, 'a', before)).toEqual(new Set(['kept', 'ke']))
  const again = `fs.truncateSync('a', 2); sync('a'); fs.truncateSync('a', 4); sync('a')`
  expect(outcomes(again, 'a', before)).toEqual(new Set(['ke\0\0']))
})

test('every way to write is seen', () => {
  // `cut` compares what was noted with what is on the disk, and throws where they differ.
  const program = `
    const f = fs.openSync('a', 'w+');
    fs.writeSync(f, 'one'); fs.writeSync(f, 'two', 10); fs.writevSync(f, [Buffer.from('three'), Buffer.from('four')]);
    fs.writevSync(f, [Buffer.from('five'), Buffer.from('six')], 40); fs.ftruncateSync(f, 44);
    fs.appendFileSync('a', 'seven'); fs.copyFileSync('a', 'b'); fs.copyFileSync('a', 'c'); fs.mkdirSync('d');
    fs.writeFileSync('d/e', 'eight'); fs.renameSync('d/e', 'f'); fs.unlinkSync('c');
    fs.writeFileSync('i', ''); fs.rmSync('i'); fs.mkdirSync('j'); fs.writeFileSync('j/k', ''); fs.rmSync('j', { recursive: true });
    fs.readdirSync('.'); fs.cpSync('a', 'l');
    fs.promises.writeFile('g', 'nine').then(() => fs.promises.copyFile('g', 'h'))`
  const watched = run(program)
  watched.cut(everything)
  expect(readFileSync(join(watched.folder, 'b'), 'utf8')).toContain('seven')
  expect(readFileSync(join(watched.folder, 'h'), 'utf8')).toBe('nine')
  expect([...run(program).couldBe(onlySynced).files.keys()]).toEqual([])
})

test('a program that is to end before one of its changes ends there', () => {
  const program = `for (let n = 0; n < 9; n += 1) put('a' + n, '')`
  const { folder, signal } = run(program, { cutAt: 6 })
  expect(signal).toBe('SIGKILL')
  // Opening and an empty write are a change each.
  expect(existsSync(join(folder, 'a2'))).toBe(true)
  expect(existsSync(join(folder, 'a3'))).toBe(false)
})
