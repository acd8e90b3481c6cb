import { useApp, useMessages } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import type { Place } from '../places.ts'

/** What is this person's own, and what belongs to this phone. */
export function Me() {
  const { attune, ports } = useApp()
  const me = useMessages('me')
  // While somebody looks around there is nothing of theirs to take along.
  const isPortable = !attune.device.value.isLooking
  const rows = isPortable ? around : aroundSample
  return (
    <Screen title={me.title}>
      <section class="stack">
        <h2>{me.only}</h2>
        <ul class="rows">
          {own.map((at) => (
            <Row key={at} to={{ at }} mark="only-me" title={me[at]} note={me[`${at}Note`]} />
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{me.around}</h2>
        <ul class="rows">
          {rows.map(
            (at) =>
              (at !== 'move' || ports.isBesideInstalled) && (
                <Row key={at} to={placeOf(at)} title={me[at]} note={me[`${at}Note`]} />
              ),
          )}
        </ul>
      </section>
    </Screen>
  )
}

const own = ['journal', 'intention', 'breath', 'words'] as const
const aroundSample = ['spaces', 'device'] as const
const around = [
  ...aroundSample,
  ...(['lock', 'devices', 'move', 'ways', 'export', 'import'] as const),
]

/** To move to the installed app is a part of one's devices. */
function placeOf(at: (typeof around)[number]): Place {
  return at === 'move' ? { at: 'devices', part: at } : { at, part: '' }
}
