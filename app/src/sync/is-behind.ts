import { readStreamMark } from '@attune/wire/relay-frame.ts'
import type { RelayLink } from './relay-link.ts'

/** Whether the relay has, or may have, more of a stream than has come here. */
export async function isBehind({ ask }: Pick<RelayLink, 'ask'>, cursor: number): Promise<boolean> {
  const answer = await ask({ kind: 'stream-mark', cursor })
  const there = answer.ok ? readStreamMark(answer.value) : null
  return there === null || there.last > cursor
}
