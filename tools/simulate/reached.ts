/** How far a world came. What never happened was not shown to go well. */
import type { Ledger } from './ledger.ts'
import type { Secrecy } from './secrecy.ts'
import type { Settled } from './settle.ts'
import { isHurt } from './settle.ts'

export const reachedKinds = [
  'words that the app said it kept',
  'entries that the relay signed for',
  'rounds opened, default mode',
  'rounds opened, strict mode',
  'matches of a private yes told',
  'keys tried of who has gone',
  'devices, each looked at in the end',
  'of them excused: their own disk lost something',
] as const
export type Reached = ReadonlyMap<(typeof reachedKinds)[number], number>

interface Seen {
  readonly ledger: Ledger
  readonly secrecy: Secrecy
  readonly hasRelayLost: boolean
}

export function reachedIn({ ledger, secrecy, hasRelayLost }: Seen, { all }: Settled): Reached {
  const modes = [...secrecy.modes.values()]
  const hurt = all.filter((one) => isHurt(one, hasRelayLost))
  const counts = [
    ...[ledger.written.filter(({ isKept }) => isKept).length, ledger.acknowledged.size],
    ...[
      modes.filter((mode) => mode === 'default').length,
      modes.filter((mode) => mode === 'strict').length,
    ],
    ...[secrecy.matches.size, secrecy.tried, all.length, hurt.length],
  ]
  return new Map(reachedKinds.map((kind, at) => [kind, counts[at] ?? 0]))
}
