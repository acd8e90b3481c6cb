import { practices } from '../../content/practices/practices.ts'
import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Group } from '../../content/tonight.ts'
import { groups, tonight } from '../../content/tonight.ts'
import { mayDo } from '../../domain/tonight.ts'
import type { SpaceView } from '../../session/views.ts'
import { useKept, useMessages } from '../app-context.ts'
import { PracticeRow } from '../practice-row.tsx'

/** What is hard lies in Repair. */
type Shown = Exclude<Group, 'hard'>
const shown = groups.filter((group): group is Shown => group !== 'hard')

/** Everything these people could do, folded: whoever looks opens a few, and never has a wall. */
export function Groups({ space }: { space: SpaceView }) {
  const { groups: names } = useMessages('together')
  const open = useKept<readonly Group[]>('together.open', [])
  const fold = (group: Group, isOpen: boolean) => {
    const others = open.peek().filter((one) => one !== group)
    open.value = isOpen ? [...others, group].slice(-3) : others
  }
  return (
    <div class="groups">
      {shown.map((group) => {
        const inIt = practicesOf(group, space)
        if (inIt.length === 0) return null
        return (
          <details
            key={group}
            class="disclosure"
            open={open.value.includes(group)}
            onToggle={(event) => fold(group, event.currentTarget.open)}
          >
            <summary>{names[group]}</summary>
            <ul class="rows">
              {inIt.map((id) => (
                <PracticeRow key={id} practice={id} space={space} />
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}

/** In the order in which they stand in the list: from small to large. */
function practicesOf(group: Group, space: SpaceView): readonly PracticeId[] {
  const people = { kind: space.bond.kind, people: Math.max(2, space.others.length + 1) }
  return (Object.keys(tonight) as PracticeId[]).filter((id) => {
    const practice = practices.find((one) => one.id === id) as Practice
    return tonight[id].group === group && mayDo(practice, tonight[id], people)
  })
}
