import { useEffect } from 'preact/hooks'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Circles } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { useBackTo } from '../kit/way-back.tsx'
import { isSafetyPassed, SafetyGate } from '../player/safety-gate.tsx'
import { useThroughHelp } from '../use-through-help.ts'
import { After } from './after.tsx'
import type { AtTable, TableProps } from './at-table.ts'
import { noTable } from './at-table.ts'
import { Before } from './before.tsx'
import { OnEachPhone } from './each-phone.tsx'
import { OnOnePhone } from './one-phone.tsx'
import { useTableLine } from './table-lines.ts'
import { talksFor } from './table-talks.ts'
import './table.css'

/** Face to face. Nothing that is said here is heard by the app, and what is typed is gone with the page. */
export function Table({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const [talk = 'equal-turns'] = talksFor(space.bond.kind)
  const at = useThroughHelp<AtTable>('table', { ...noTable, talk })
  const { stage, phones } = at.value
  const props: TableProps = { space, at }
  useEffect(() => window.scrollTo(0, 0), [stage])
  // Nobody sits down to an exercise out of fear.
  if (stage === 'talk' && !isSafetyPassed(attune)) return <SafetyGate />
  if (stage === 'before') return <Before {...props} key={stage} />
  if (stage === 'after') return <After {...props} key={stage} />
  if (stage === 'away') return <PhoneAway {...props} key={stage} />
  return phones === 'one' ? <OnOnePhone {...props} /> : <OnEachPhone {...props} />
}

function PhoneAway({ space, at }: TableProps) {
  const { away } = useMessages('table')
  const backTo = useBackTo()
  const line = useTableLine(['away'], at.value.phones, Number(space.today.slice(-2)))
  return (
    <Screen
      above={<Circles small />}
      title={away.title}
      actions={
        <Link class="quiet as-button" to={{ at: 'together' }}>
          {backTo('together')}
        </Link>
      }
    >
      <p>{away.body}</p>
      <p class="second">{line}</p>
    </Screen>
  )
}
