import { practices } from '../../content/practices/practices.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import type { HelpFirst } from '../help-first.ts'
import { QuietButton } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { OfOne } from './of-one.tsx'
import { Studies } from './studies.tsx'
import { useBehind } from './use-behind.ts'

/** Of one practice, or the whole page. */
export function Purpose({ part }: { part: string }) {
  const practice = practices.find(({ id }) => id === part)
  return practice === undefined ? <Whole key="whole" /> : <OfOne key={part} practice={practice} />
}

/** One page for people and for those who advise them. It reads the same before anything is set up. */
function Whole() {
  const purpose = useMessages('purpose')
  const { unstudied } = useBehind()
  const { is, not, sure, rest, therapists } = purpose
  const { ask, title, ...nots } = not
  return (
    <Screen title={purpose.title}>
      <p class="second">{purpose.lead}</p>
      <Part title={is.title} text={[is.habits, is.education, is.promise]} />
      <section class="stack">
        <h2>{title}</h2>
        <ul class="dots">
          {Object.values(nots).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <AskFirst words={ask} />
      </section>
      <Kinds />
      <section class="stack">
        <h2>{sure.title}</h2>
        <p>{sure.lead}</p>
        <Studies />
      </section>
      <Part title={rest.title} text={[rest.lead]}>
        <p>{unstudied}</p>
        <p class="second">{rest.claims}</p>
      </Part>
      <Part
        title={therapists.title}
        text={[therapists.alone, therapists.before, therapists.see, therapists.more]}
      />
    </Screen>
  )
}

interface PartProps {
  title: string
  text: readonly string[]
  children?: preact.ComponentChildren
}

function Part({ title, text, children }: PartProps) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  )
}

/** Straight to the questions, as whoever writes of danger gets there. */
function AskFirst({ words }: { words: string }) {
  const { router } = useApp()
  const first = useKept<HelpFirst>('help.first', null)
  return (
    <p class="chips">
      <QuietButton
        onClick={() => {
          first.value = 'check'
          router.go({ at: 'help' })
        }}
      >
        {words}
      </QuietButton>
    </p>
  )
}

/** Kinds, and never a name (P140). What somebody chose is theirs to note, in what nobody else reads. */
function Kinds() {
  const { attune } = useApp()
  const { kinds } = useMessages('purpose')
  return (
    <section class="stack">
      <h2>{kinds.title}</h2>
      <p>{kinds.lead}</p>
      <ul class="dots">
        {[kinds.couple, kinds.single, kinds.programme, kinds.line].map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      {attune.space.value === null ? (
        <p class="second">{kinds.noteAlone}</p>
      ) : (
        <p>
          <Link class="line-link" to={{ at: 'journal' }}>
            {kinds.note}
          </Link>
        </p>
      )}
    </section>
  )
}
