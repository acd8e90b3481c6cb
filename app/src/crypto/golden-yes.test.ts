/**
 * Private yes, made anew from the golden roster and compared byte for byte with wire/vectors/yes.json.
 * The file is never edited (`golden-vectors.test.ts`).
 */
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { tokenAt } from '@attune/wire/yes.ts'
import { expect, test } from 'vitest'
import rosterVectors from '../../../wire/vectors/roster.json' with { type: 'json' }
import { sha256 } from './hash.ts'
import { createMatchKey, createVector, deckIdOf, placesOf } from './private-yes.ts'
import { createSeededRandom } from './random.ts'
import { createSecret, reveal } from './secret.ts'

test('private yes', async () => {
  const epochKey = createSecret<'epoch'>(bytes(rosterVectors.addMember.epochKey))
  const tick = 2969
  const deck = deckIdOf(epochKey, 'closeness')
  const key = createMatchKey(epochKey, deck, tick)
  const places = placesOf(key)
  const items = ['hold-hands', 'sit-closer', 'long-hug']
  const yes = [0, 2]
  const random = createSeededRandom('golden: yes')
  const drawn: string[] = []
  const vector = createVector(key, items, yes, (length) => {
    const given = random(length)
    drawn.push(hex(given))
    return given
  })
  const value = {
    format: 'attune wire 1',
    section: '8',
    labels: Object.fromEntries(
      (['deck', 'match', 'match-place', 'yes'] as const).map((one) => [one, hex(labelBytes(one))]),
    ),
    epochKey: 'of the add-member in roster.json',
    name: 'closeness',
    tick,
    deck: hex(idToBytes(deck)),
    matchKey: hex(reveal(key)),
    places,
    marked: yes.map((item) => ({
      item,
      name: items[item],
      place: places[item],
      token: hex(tokenAt(vector, places[item] ?? -1)),
    })),
    drawn,
    vector: { sha256: hex(sha256(vector)) },
    frames: {
      yesWeek: hex(encodeClientFrame({ kind: 'yes-week', ref: 11 })),
      putYes: hex(encodeClientFrame({ kind: 'put-yes', ref: 12, deck, tick, vector })),
      yesResult: hex(encodeClientFrame({ kind: 'yes-result', ref: 13, deck, tick: tick - 1 })),
    },
  }
  const text = `${JSON.stringify(value, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../wire/vectors/yes.json')
})

function bytes(text: string) {
  return Uint8Array.from(Buffer.from(text, 'hex'))
}

function hex(value: Uint8Array): string {
  return Buffer.from(value).toString('hex')
}
