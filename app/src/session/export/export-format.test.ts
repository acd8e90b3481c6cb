import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { dayOf } from '../../domain/calendar-day.ts'
import { decodeManifest, decodeRestore, encodeManifest, encodeRestore } from './export-format.ts'

const text = (words: string) => new TextEncoder().encode(words)
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const space = bytesToId<SpaceId>(new Uint8Array(16).fill(3))
const row = (key: string, ...value: number[]) => ({ key, value: Uint8Array.from(value) })
const restore = { space, rows: [row('keys', 1, 2), row('record', 3), row('stream/01')] }
const manifest = { day: dayOf(2026, 11, 22), members: new Map([['a/b.json', 'hash']]) }

describe('restore.json', () => {
  it('reads back what was written, rows of every kind', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    const rows = fc
      .uniqueArray(fc.record({ key, value: fc.uint8Array() }), { selector: (one) => one.key })
      .map((list) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    fc.assert(
      fc.property(rows, fc.constantFrom(space, null), (made, of) => {
        const read = decodeRestore(encodeRestore({ space: of, rows: made }))
        expect(read).toEqual({ space: of, rows: made })
      }),
    )
  })

  it('is readable, and nothing but JSON', () => {
    const written = asText(encodeRestore(restore))
    expect(written).toContain('\n["keys","AQI"],\n["record","Aw"],\n')
    expect(JSON.parse(written)).toEqual({
      ...{ format: 1, space },
      rows: restore.rows.map(({ key, value }) => [key, bytesToBase64url(value)]),
    })
  })

  it('refuses every other way of writing it', () => {
    const written = asText(encodeRestore(restore))
    const change = (from: string, to: string) => {
      expect(written).toContain(from)
      return written.replace(from, to)
    }
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const refused: Record<string, string> = {
      'a doubled key': change('"format":1', '"format":1,"format":1'),
      'a key that hides another': change('"format":1', '"format":2,"format":1'),
      'a prototype': change('{"format"', '{"__proto__":{"format":1},"format"'),
      'a constructor': change('{"format"', '{"constructor":{"prototype":{"a":1}},"format"'),
      'an unknown key': change('{"format"', '{"toString":1,"format"'),
      'minus zero': change('"format":1', '"format":-0'),
      'a number with a tail': change('"format":1', '"format":1.0'),
      'a number beyond its own precision': change('"format":1', '"format":1.0000000000000000001'),
      'another number': change('"format":1', '"format":9007199254740993'),
      'no number': change('"format":1', '"format":NaN'),
      'a row twice': change('["record"', '["keys","Aw"],\n["record"'),
      'rows out of order': change('"stream/01"', '"a"'),
      'a row of three': change('["keys","AQI"]', '["keys","AQI","AQI"]'),
      'a row of numbers': change('["keys","AQI"]', '["keys",1]'),
      'padded bytes': change('"AQI"', '"AQI="'),
      'bytes with spare bits': change('"AQI"', '"AQJ"'),
      'no key': change('["keys"', '[""'),
      'half a letter': change('"keys"', '"\\ud800"'),
      'an escape that needs none': change('"keys"', '"\\u006beys"'),
      'another space between': change('"format":1', '"format": 1'),
      'an id that is none': change(space, 'AAAA'),
      'no rows': '{"format":1,"space":null}',
      'a mark before it': `\uFEFF${written}`,
      'something after it': `${written} `,
      'a deep nest': change('["keys","AQI"]', deep),
      'nothing but a deep nest': deep,
      'a deep nest of maps': '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
      'no JSON': 'PK\u0003\u0004',
    }
    for (const [name, changed] of Object.entries(refused))
      expect({ name, read: decodeRestore(text(changed)) }).toEqual({ name, read: null })
    expect(decodeRestore(Uint8Array.of(0xff, 0xfe))).toBeNull()
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    const near = fc
      .tuple(fc.nat(120), fc.string({ maxLength: 8 }))
      .map(([at, put]) => asText(encodeRestore(restore)).slice(0, at) + put)
    const json = fc.json({ maxDepth: 20 })
    fc.assert(
      fc.property(fc.oneof(json, near, fc.string()), (given) => {
        const read = decodeRestore(text(given))
        expect(read === null ? given : asText(encodeRestore(read))).toBe(given)
        expect(decodeManifest(text(given))).toBeNull()
      }),
    )
  })
})

describe('manifest.json', () => {
  it('reads back what was written', () => {
    expect(decodeManifest(encodeManifest(manifest))).toEqual(manifest)
  })

  it('says that it is of a newer Attune, whatever else that wrote', () => {
    const newer = text('{"attune":"export","format":2,"spaces":{"more":[1]}}')
    expect(decodeManifest(newer)).toBe('newer')
    for (const no of ['"2"', '2.5', '-2', '0', '1e400', 'null', '{"valueOf":2}'])
      expect(decodeManifest(text(`{"attune":"export","format":${no}}`))).toBeNull()
  })

  it('refuses what is not of ours', () => {
    const written = asText(encodeManifest(manifest))
    for (const changed of [
      written.replace('2026-11-22', '2026-11-31'),
      written.replace('"attune":"export"', '"attune":"export","attune":"export"'),
      written.replace('export', 'import'),
      written.replace('"hash"', '{}'),
      '[]',
      'null',
      '',
    ]) {
      expect(changed).not.toBe(written)
      expect(decodeManifest(text(changed))).toBeNull()
    }
  })
})
