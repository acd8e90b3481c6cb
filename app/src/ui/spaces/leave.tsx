import { useSignal } from '@preact/signals'
import type { StorageFault } from '../../session/faults.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'

/** What leaving means, said before it; then it is done at once, and asks nobody (R2, R3). */
export function Leave({ space }: { space: SpaceView }) {
  const { attune, router } = useApp()
  const spaces = useMessages('spaces')
  const { leave } = spaces
  const { isLooking } = attune.device.value
  const left = useKept<string | null>('left', null)
  const fault = useSignal<StorageFault | null>(null)
  const isLeaving = useSignal(false)
  const go = async () => {
    if (isLeaving.value) return
    isLeaving.value = true
    const outcome = isLooking ? attune.stopLooking() : await attune.leaveSpace()
    isLeaving.value = false
    if (outcome?.ok === false) return (fault.value = outcome.error.kind)
    left.value = isLooking ? null : leave.left
    router.replace({ at: 'home' })
  }
  return (
    <Screen
      title={leave.title}
      actions={
        <>
          <Button onClick={go}>{leave.leaveNow}</Button>
          {!isLooking && (
            <Link class="quiet as-button" to={{ at: 'export' }}>
              {leave.copy}
            </Link>
          )}
          <QuietButton onClick={() => router.back()}>{leave.stay}</QuietButton>
        </>
      }
    >
      {isLooking ? <p>{leave.sample}</p> : <WhatHappens space={space} />}
      <Fault>{fault.value !== null && spaces.faults[fault.value]}</Fault>
    </Screen>
  )
}

function WhatHappens({ space }: { space: SpaceView }) {
  const { leave } = useMessages('spaces')
  const [other, ...more] = space.others
  return (
    <>
      <p>{leave.now}</p>
      <p>{leave.gone}</p>
      <p>
        {other === undefined
          ? leave.alone
          : more.length > 0
            ? leave.others
            : fill(leave.other, { name: <Name of={other.name} /> })}
      </p>
      <p class="second">{leave.own}</p>
    </>
  )
}
