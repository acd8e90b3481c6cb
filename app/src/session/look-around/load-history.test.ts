import { describe, expect, it } from 'vitest'
import { loadHistory } from './load-history.ts'
import type { SampleHistory } from './sample-history.ts'

const history: SampleHistory = {
  ...{ format: 1, days: 0, entries: [], reveals: [], own: [] },
  people: [{ name: 'Noor' }, { name: 'Sam' }],
  bond: { kind: 'partners', stage: 'long-term' },
}

const answering = (body: string, status = 200) => {
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(url)
    return new Response(body, { status })
  }
  return { asked, fetch }
}

describe('a history is fetched', () => {
  it('from where the build put it', async () => {
    const { asked, fetch } = answering(JSON.stringify(history))
    expect(await loadHistory('/assets/h.json', fetch)).toEqual(history)
    expect(asked).toEqual(['/assets/h.json'])
  })

  it('or there is no connection', async () => {
    const broken = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await loadHistory('/h', broken)).toBeNull()
  })

  it.each([
    ['a page that wants a password', '<html>', 200],
    ['a relay that has another build', JSON.stringify(history), 404],
    ['another format', JSON.stringify({ ...history, format: 2 }), 200],
    ['something else', '[]', 200],
    ['nothing', 'null', 200],
    ['one person', JSON.stringify({ ...history, people: [{ name: 'Noor' }] }), 200],
    ['no reveals', JSON.stringify({ ...history, reveals: undefined }), 200],
  ])('or what came is %s', async (_, body, status) => {
    expect(await loadHistory('/h', answering(body, status).fetch)).toBeNull()
  })
})
