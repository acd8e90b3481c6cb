/**
 * Segments and the requests that carry them, made anew from fixed inputs and compared byte for byte with
 * wire/vectors/segments*.json. The files are never edited (`crypto/golden-vectors.test.ts`).
 */
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { encodeRelayFrame, itemsToCbor } from '@attune/wire/relay-frame.ts'
import { chainAfter, chainStart, segmentListToCbor, vouchMessage } from '@attune/wire/segment.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { expect, test } from 'vitest'
import { sha256 } from '../crypto/hash.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { reveal } from '../crypto/secret.ts'
import { digestPart, sealPart } from '../crypto/segment-box.ts'
import { sign } from '../crypto/signature.ts'
import { makeSegment } from './make-segment.ts'
import { segmentEnd } from './segment-bounds.ts'
import { encodeProof } from './segment-proof.ts'
import { encodeWords } from './segment-words.ts'
import { streamBegin } from './place.ts'
import type { LivingStage } from './segments.testing.ts'
import { living, play } from './segments.testing.ts'
import { emptySpace, takeItems } from './space-state.ts'
import { createStage, person } from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

test('segments, from when nonces of answers were drawn', async () => {
  const stage = living(await createStage('golden: segments'))
  const { random } = stage.space
  await expectGolden({ ...stage, nonceOf: () => random(24) }, 'segments')
})

test('segments, with nonces of answers that are derived', async () => {
  await expectGolden(living(await createStage('golden: segments')), 'segments-2')
})

async function expectGolden(stage: LivingStage, file: string): Promise<void> {
  await play(stage, [
    { is: 'note', by: 0, text: 'Grüße' },
    { is: 'reveal', mode: 'default', said: [1, 0], between: 1 },
    { is: 'reveal', mode: 'strict', said: [0], between: 0 },
  ])
  const { space } = stage.space.roster
  const own = person(stage, 0)
  const { state } = await takeItems(emptySpace, space, own, stage.items, verifiedItems)
  const { records, epochKeys } = state
  const count = segmentEnd(0, records)
  const parts = { space, records, epochKeys }
  const { items } = stage
  const first = makeSegment({ ...parts, released: new Set(), before: streamBegin, items, count })
  const before = first.words.end
  const rest = items.slice(before.cursor)
  const second = makeSegment({
    ...parts,
    released: new Set(),
    before,
    items: rest,
    count: rest.length,
  })
  let chain = chainStart
  const segments = [first, second].map(({ words, proof }) => {
    const { from, epoch, end } = words
    const to = end.cursor
    const key = epochKeys.get(epoch)
    if (key === undefined) throw new Error('no key')
    const [plain, proven] = [encodeWords(words), encodeProof(proof)]
    const name = { space, from, to, part: 'words' } as const
    const claim = {
      ...{ from, to, epoch, mark: end.mark, words: digestPart(name, plain, key) },
      proof: digestPart({ ...name, part: 'proof' }, proven, key),
    }
    chain = chainAfter(chain, claim, sha256)
    const sealed = sealPart(name, new Uint8Array(300).fill(7), key, createSeededRandom('golden'))
    return {
      ...{ from, to, epoch, epochKey: hex(reveal(key)), mark: hex(end.mark) },
      ...{ words: hex(plain), proof: hex(proven) },
      ...{ wordsDigest: hex(claim.words), proofDigest: hex(claim.proof), chain: hex(chain) },
      sealedOf300: { content: '300 bytes 0x07', sealed: hex(sealed) },
      claim,
    }
  })
  const { length } = items
  const message = vouchMessage(space, 0, length, chain)
  const signature = sign(own.device.signSecret, message)
  const claims = segments.map(({ claim }) => ({ ...claim, wordsSize: 400, proofSize: 500 }))
  const vouches = [{ device: own.device.device, from: 0, to: length, signature }]
  const ref = 7
  const [{ claim }] = segments as [(typeof segments)[number]]
  const part = Uint8Array.of(1, 2, 3)
  const ok = (value: Parameters<typeof segmentListToCbor>[0]) =>
    hex(encodeRelayFrame({ kind: 'ok', ref, value: segmentListToCbor(value) }))
  const told = segments.map((segment) => {
    const { claim: _, ...one } = segment
    return one
  })
  const value = {
    format: 'attune wire 1',
    section: '11',
    labels: Object.fromEntries(
      (['entry-nonce', 'segment', 'segment-vouch', 'segment-key', 'segment-digest'] as const).map(
        (label) => [label, hex(labelBytes(label))],
      ),
    ),
    space: hex(idToBytes(space)),
    items: items.map(({ kind, bytes }) => ({ kind, bytes: hex(bytes) })),
    segments: told,
    vouch: { device: hex(own.device.sign), message: hex(message), signature: hex(signature) },
    clientFrames: {
      putSegment: hex(
        encodeClientFrame({ kind: 'put-segment', ref, ...claim, wordsPart: part, proofPart: part }),
      ),
      vouchSegments: hex(
        encodeClientFrame({ kind: 'vouch-segments', ref, from: 0, to: length, signature }),
      ),
      listSegments: hex(encodeClientFrame({ kind: 'list-segments', ref, from: 1 })),
      getSegment: hex(
        encodeClientFrame({
          ...{ kind: 'get-segment', ref, from: 1, part: 'proof' },
          ...{ offset: 262_144, length: 17 },
        }),
      ),
      readItems: hex(encodeClientFrame({ kind: 'read-items', ref, after: 1 })),
    },
    relayFrames: {
      list: ok({ claims, vouches }),
      items: hex(
        encodeRelayFrame({
          kind: 'ok',
          ref,
          value: itemsToCbor([{ cursor: 1, kind: 'roster', bytes: part }]),
        }),
      ),
    },
  }
  const text = `${JSON.stringify(value, null, 2)}\n`
  await expect(text).toMatchFileSnapshot(`../../../wire/vectors/${file}.json`)
}

function hex(value: Uint8Array): string {
  return Buffer.from(value).toString('hex')
}
