import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { TarMember } from './tar.ts'
import { packTar, unpackTar } from './tar.ts'

const day = 20_779
const bytes = (text: string) => new TextEncoder().encode(text)
const one = (name: string, text = 'x'): TarMember => ({ name, bytes: bytes(text) })
const small = () => packTar([one('manifest.json', '{}'), one('spaces/1/history.md', 'Hi')], day)

/** A header as another program writes it: any name, size and kind, with a checksum that fits. */
function header(fields: { name?: string; size?: string; type?: string; link?: string }): Buffer {
  const made = Buffer.alloc(512)
  made.write(fields.name ?? 'a.md', 0)
  made.write('0000644\u00000000000\u00000000000\0', 100)
  made.write(fields.size ?? '00000000001\0', 124)
  made.write(`${(day * 86_400).toString(8)}\0`, 136)
  made.write('        ', 148)
  made.write(fields.type ?? '0', 156)
  made.write(fields.link ?? '', 157)
  made.write('ustar\u000000', 257)
  const sum = made.reduce((total, byte) => total + byte, 0)
  made.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return made
}
const end = Buffer.alloc(1024)
const content = Buffer.alloc(512)
content.write('x')
const archive = (...headers: Buffer[]) =>
  new Uint8Array(Buffer.concat([...headers.flatMap((made) => [made, content]), end]))

describe('the tar in an export', () => {
  it('reads back what it wrote, whatever the sizes', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,20}(\/[a-z0-9-]{1,20}){0,2}\.[a-z0-9]{1,4}$/)
    const member = fc.record({ name, bytes: fc.uint8Array({ maxLength: 1600 }) })
    const members = fc.uniqueArray(member, { selector: (made) => made.name })
    fc.assert(
      fc.property(members, (made) => {
        const read = unpackTar(packTar(made, day))
        expect([...(read ?? [])]).toEqual(made.map((each) => [each.name, each.bytes]))
      }),
    )
  })

  it('is one that tar itself unpacks, with nothing finer than a day', () => {
    const listed = spawnSync('tar', ['tv', '--utc', '--full-time'], { input: small() })
    expect(listed.stderr.toString()).toBe('')
    expect(listed.stdout.toString()).toMatch(
      /^-rw-r--r-- 0\/0 +2 2026-11-22 00:00:00 manifest.json\n.* spaces\/1\/history.md\n$/,
    )
  })

  it('takes what it would write, and nothing else', () => {
    expect(unpackTar(archive(header({})))?.get('a.md')).toEqual(bytes('x'))
    const refused: Record<string, Buffer> = {
      'a way up': header({ name: '../a.md' }),
      'a way up inside': header({ name: 'media/../../a.md' }),
      'an absolute name': header({ name: '/etc/passwd' }),
      'a drive': header({ name: 'c:/a.md' }),
      'a drive with backslashes': header({ name: 'C:\\a.md' }),
      'a share': header({ name: '//server/share/a.md' }),
      'a share with backslashes': header({ name: '\\\\server\\a.md' }),
      'a folder of its own': header({ name: 'media/' }),
      'a name of dots': header({ name: '.' }),
      'an empty name': header({ name: '' }),
      'a name in capitals': header({ name: 'A.MD' }),
      'a proto': header({ name: '__proto__' }),
      'a name that goes on after a zero': header({ name: 'a.md\0../b' }),
      'a name without an end': header({ name: 'a'.repeat(100) }),
      'a hard link': header({ type: '1', link: 'a.md' }),
      'a symbolic link': header({ type: '2', link: '/etc/passwd' }),
      'a character device': header({ type: '3' }),
      'a block device': header({ type: '4' }),
      'a folder': header({ type: '5' }),
      'a pipe': header({ type: '6' }),
      'an extended header': header({ type: 'x' }),
      'a global header': header({ type: 'g' }),
      'a long name of GNU': header({ type: 'L' }),
      'a sparse file': header({ type: 'S' }),
      'an old regular file': header({ type: '\0' }),
      'a linked regular file': header({ link: 'a.md' }),
      'a size below zero': header({ size: '-0000000001\0' }),
      'a size that is no number': header({ size: 'NaN\0' }),
      'a size in base 256': header({ size: '\u0080\0\0\0\0\0\0\0\0\0\0\u0001' }),
      'a size beyond the end': header({ size: '00000007777\0' }),
      'a size beyond everything': header({ size: '77777777777\0' }),
      'a size that swallows the next': header({ size: '00000001001\0' }),
    }
    for (const [name, made] of Object.entries(refused)) {
      expect({ name, read: unpackTar(archive(made)) }).toEqual({ name, read: null })
      const among = archive(header({ name: 'b.md' }), made, header({ name: 'c.md' }))
      expect({ name, read: unpackTar(among) }).toEqual({ name, read: null })
    }
    const wrongSum = header({})
    wrongSum.write('1', 108)
    expect(unpackTar(archive(wrongSum))).toBeNull()
  })

  it('takes no name twice', () => {
    const other = header({ name: 'a.MD' })
    expect(unpackTar(archive(header({}), header({})))).toBeNull()
    expect(unpackTar(archive(header({}), other))).toBeNull()
  })

  it('refuses a zip, a million members, and what is cut or goes on', () => {
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000)])
    expect(unpackTar(zip)).toBeNull()
    // Real ones as far as anybody could want to read.
    const million = Buffer.alloc(512 * 1_000_002)
    for (let at = 0; at < 30_000; at++)
      header({ name: `m/${String(at)}`, size: '00000000000\0' }).copy(million, at * 512)
    const looks = vi.spyOn(million, 'subarray')
    expect(unpackTar(million)).toBeNull()
    expect(looks.mock.calls.length, 'nobody reads them all').toBeLessThan(75_000)
    const whole = small()
    for (let length = 0; length < whole.length; length += 256)
      expect(unpackTar(whole.subarray(0, length))).toBeNull()
    expect(unpackTar(Buffer.concat([whole, Buffer.alloc(512)]))).toBeNull()
    expect(unpackTar(Buffer.concat([whole, whole]))).toBeNull()
  })

  it('refuses every flipped bit outside of what was written', () => {
    const whole = small()
    const inContent = (at: number) => (at >= 512 && at < 514) || (at >= 1536 && at < 1538)
    const taken = [...whole.keys()].flatMap((at) => {
      const flipped = new Uint8Array(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      return unpackTar(flipped) !== null && !inContent(at) ? [at] : []
    })
    expect(taken).toEqual([])
  })

  it('never throws and never hangs, whatever it is given', () => {
    const near = fc
      .tuple(fc.array(fc.tuple(fc.nat(2560), fc.nat(255)), { maxLength: 6 }), fc.nat(3000))
      .map(([changes, length]) => {
        const made = new Uint8Array(small())
        for (const [at, byte] of changes) made[at] = byte
        return made.subarray(0, length)
      })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 4096 }), near), (given) => {
        const read = unpackTar(given)
        expect([...(read?.keys() ?? [])].filter((name) => name.includes('..'))).toEqual([])
      }),
    )
  })

  it('writes no name that it would not read', () => {
    expect(() => packTar([one('../a.md')], day)).toThrow('no reader')
  })
})
