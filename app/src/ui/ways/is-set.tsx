import { useSignal } from '@preact/signals'
import { isPasskeyAlone } from '../../domain/ways-back.ts'
import type { ComponentChildren } from 'preact'
import type { WayKind, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import type { Act } from '../ask-screen.tsx'
import { AskScreen } from '../ask-screen.tsx'
import { useAsking } from '../use-asking.ts'

interface Props {
  kind: WayKind
  ways: WaysView
  /** Null where there is nothing to make anew. */
  anew: (() => void) | null
  children: ComponentChildren
}

/** A way that is there: it can be made anew, or taken away. */
export function IsSet({ kind, ways, anew, children }: Props) {
  const { attune, router } = useApp()
  const words = useMessages('ways')
  const { drop } = words
  const asking = useAsking<'needs-another-way' | StorageFault>(words.faults)
  const isDropping = useSignal(false)
  const close = () => router.replace({ at: 'ways', part: '' })
  if (isDropping.value) {
    const left = ways.set.filter((one) => one !== kind)
    const keep = [drop.keep, () => (isDropping.value = false)] satisfies Act
    if (isPasskeyAlone(left))
      return (
        <AskScreen
          key="alone"
          title={drop.title}
          says={[drop.onlyPasskey]}
          go={[drop.passkeyFirst, { at: 'ways', part: 'passkey' }]}
          or={[keep]}
        />
      )
    return (
      <AskScreen
        key="dropping"
        title={drop.title}
        says={[drop[kind], left.length === 0 && words.none]}
        asking={asking}
        working={words.working}
        go={[drop.go, () => asking.ask(() => attune.dropWay(kind), close)]}
        or={[keep]}
      />
    )
  }
  const isWorn = ways.worn.includes(kind)
  const makeAnew = anew && ([words.anew[kind], anew] satisfies Act)
  return (
    <AskScreen
      key="set"
      title={words.isSet[kind]}
      says={[isWorn && words.wornWhy]}
      go={isWorn ? makeAnew : [words.toWays, close]}
      or={[!isWorn && makeAnew, [drop.go, () => (isDropping.value = true)]]}
    >
      {children}
    </AskScreen>
  )
}
