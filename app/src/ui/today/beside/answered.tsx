import type { Answered as OneAnswered, SpaceView } from '../../../session/views.ts'
import { useApp, useMessages } from '../../app-context.ts'
import { fill } from '../../fill.ts'
import { Row } from '../../kit/row.tsx'
import { Name } from '../../kit/words.tsx'
import { nameOf } from '../../name-of.ts'
import { RoundTitle } from '../../round-title.tsx'
import type { Named } from './waiting.tsx'
import { ShowFew } from './show-few.tsx'

/** What others said, yesterday or today, and that asks for nothing: whoever told something finds it here. */
export function Answered({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const care = useMessages('care')
  const rows = attune.answered.value.map((one) => <OneRow key={one.key} {...{ space, one }} />)
  return <ShowFew title={care.lately} more={care.moreAnswered} rows={rows} />
}

function OneRow({ space, one }: { space: SpaceView; one: OneAnswered }) {
  const care = useMessages('care')
  const { theirs }: Named = useMessages('practice')[one.practice]
  const name = <Name of={nameOf(space, one.by)} />
  const hasSentence = one.isTheirs && theirs !== undefined
  return (
    <Row
      to={{ at: 'round', key: one.key }}
      mark="done"
      title={hasSentence ? fill(theirs, { name }) : <RoundTitle of={one} />}
      {...(!hasSentence && { note: fill(care.answered, { name }) })}
    />
  )
}
