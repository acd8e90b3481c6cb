/** What a relay does with private yes, in a few lines, for tests of what devices do. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import { tokenAt, yesPlaces } from '@attune/wire/yes.ts'

type YesFrame = Extract<ClientFrame, { kind: 'yes-week' | 'put-yes' | 'yes-result' }>
type Answered =
  | { readonly ok: true; readonly value: CborValue }
  | { readonly ok: false; readonly refusal: Refusal }

export function createYesRelay() {
  /** Of each deck in each week, by member. */
  const vectors = new Map<string, Map<MemberId, Bytes>>()
  const relay = {
    vectors,
    week: 2969,
    answer(by: MemberId, frame: YesFrame): Answered {
      const { week } = relay
      if (frame.kind === 'yes-week') return ok(week)
      const key = `${frame.deck} ${frame.tick}`
      if (frame.kind === 'put-yes') {
        if (frame.tick !== week) return { ok: false, refusal: 'gone' }
        vectors.set(key, new Map(vectors.get(key)).set(by, frame.vector))
        return ok(null)
      }
      if (frame.tick >= week) return { ok: false, refusal: 'wrong-sequence' }
      const [one, other] = [...(vectors.get(key)?.values() ?? [])]
      if (one === undefined || other === undefined) return ok([])
      const places = Array.from({ length: yesPlaces }, (_, place) => place)
      return ok(places.filter((at) => equalBytes(tokenAt(one, at), tokenAt(other, at))))
    },
  }
  return relay
}

const ok = (value: CborValue): Answered => ({ ok: true, value })
