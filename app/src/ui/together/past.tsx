import { useApp, useMessages } from '../app-context.ts'
import { LongList } from '../kit/long-list.tsx'
import { Screen } from '../kit/screen.tsx'
import { PastRow } from './past-row.tsx'

/** Everything that can be read again, newest first. */
export function Past() {
  const { attune } = useApp()
  const together = useMessages('together')
  const past = attune.past.value
  return (
    <Screen title={together.earlier}>
      {past.length === 0 && <p class="second">{together.nothingYet}</p>}
      <LongList items={past} keyOf={({ key }) => key}>
        {(round) => <PastRow round={round} />}
      </LongList>
    </Screen>
  )
}
