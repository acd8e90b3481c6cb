import type { ComponentChildren } from 'preact'
import type { PersonView, SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Link } from '../kit/link.tsx'
import { Name } from '../kit/words.tsx'

interface Props {
  space: SpaceView
  other: PersonView
  /** The other would like to begin. */
  hasAsked: boolean
  /** What it is about, where that is not the list that everyone begins with. */
  intro: ComponentChildren
}

/** Said before anybody marks anything, since it cannot be unsaid. */
export function Before({ space, other, hasAsked, intro }: Props) {
  const yes = useMessages('yes')
  const name = <Name of={other.name} />
  return (
    <>
      {hasAsked && <p class="is-you">{fill(yes.wants, { name })}</p>}
      <p>{intro ?? fill(yes.intro, { name })}</p>
      <section class="stack">
        <h2>{yes.know}</h2>
        <ul class="to-know">
          <li>{yes.knowMutual}</li>
          <li>{fill(yes.knowSilence, { name })}</li>
          <li>{yes.knowTalk}</li>
          <li>{space.strict ? yes.knowServerOurs : yes.knowServer}</li>
          <li>{yes.knowStop}</li>
        </ul>
      </section>
      <p class="second">
        {fill(yes.notFree, { help: <Link to={{ at: 'help' }}>{yes.help}</Link> })}
      </p>
    </>
  )
}
