import { bytesToId } from '@attune/wire/ids.ts'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/calendar-day.ts'
import type { EntryContent, SeenHead } from './entry-content.ts'
import { contentToCbor, readContent } from './entry-content.ts'

const seen: readonly SeenHead[] = [
  { device: bytesToId(new Uint8Array(16)), seq: 3, hash: new Uint8Array(16).fill(7) },
]
const content: EntryContent = {
  kind: 'round.written',
  day: dayOf(2026, 11, 22),
  body: { text: 'soup' },
}

describe('what is inside an entry', () => {
  it('is its kind, its author’s day, its body and what was seen, and nothing else', () => {
    const written = contentToCbor(content, seen)
    expect(Object.keys(written).toSorted()).toEqual(['body', 'day', 'kind', 'seen'])
    expect(written['day']).toBe('2026-11-22')
    expect(readContent(written)).toEqual({ content, seen })
    const timeless = contentToCbor({ ...content, day: null }, [])
    expect(Object.keys(timeless).toSorted()).toEqual(['body', 'kind', 'seen'])
  })

  it('has no time finer than a day, whatever another app has written', () => {
    const written = contentToCbor(content, seen)
    for (const day of ['2026-11-22T21:30', '2026-11-22 21:30:00Z', '21:30', 1_795_383_000, null]) {
      expect(readContent({ ...written, day })?.content.day).toBeNull()
    }
  })
})
