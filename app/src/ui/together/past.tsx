import { useApp, useMessages } from '../app-context.ts'
import { IfEmpty } from '../kit/if-empty.tsx'
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
      <IfEmpty items={past}>{together.nothingYet}</IfEmpty>
      <LongList items={past} keyOf={({ key }) => key}>
        {(round) => <PastRow round={round} />}
      </LongList>
    </Screen>
  )
}
