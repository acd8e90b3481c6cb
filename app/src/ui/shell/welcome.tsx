import { useSignal } from '@preact/signals'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { languageNames } from '../language-names.ts'

export function Welcome() {
  const welcome = useMessages('welcome')
  return (
    <Screen
      above={<Circles />}
      title={welcome.title}
      actions={
        <>
          <Link class="pill as-button" to={{ at: 'start', step: 0 }}>
            {welcome.start}
          </Link>
          <Link class="quiet as-button" to={{ at: 'join', step: 0 }}>
            {welcome.join}
          </Link>
          <LookAround />
          <div class="welcome-more">
            <Link class="quiet as-button" to={{ at: 'arrive', part: '' }}>
              {welcome.arrive}
            </Link>
            <OtherLanguage />
          </div>
        </>
      }
    >
      <div class="welcome-words second">
        <p>{welcome.what}</p>
        <p>{welcome.not}</p>
      </div>
      <div class="welcome-care second">
        <p>
          {welcome.watched} <Link to={{ at: 'help' }}>{welcome.watchedLink}</Link>
        </p>
        <p>{welcome.leaving}</p>
        <p>
          {welcome.own} <Link to={{ at: 'me' }}>{welcome.ownLink}</Link>
        </p>
      </div>
    </Screen>
  )
}

/** A lived-in space of made-up people: nothing is stored, nothing is sent. */
function LookAround() {
  const { attune } = useApp()
  const welcome = useMessages('welcome')
  const state = useSignal<'asked' | 'offline' | null>(null)
  const look = async () => {
    if (state.value === 'asked') return
    state.value = 'asked'
    const outcome = await attune.lookAround()
    state.value = outcome.ok ? null : 'offline'
  }
  return (
    <>
      <QuietButton onClick={look}>{welcome.look}</QuietButton>
      <p class="second" role="status">
        {state.value === 'offline' && welcome.lookOffline}
      </p>
    </>
  )
}

function OtherLanguage() {
  const { attune, language } = useApp()
  const other = language.value === 'en' ? 'es' : 'en'
  return (
    <QuietButton lang={other} onClick={() => attune.setLanguage(other)}>
      {languageNames[other]}
    </QuietButton>
  )
}

/** Whoever looks around is never in doubt about it. */
export function Looking() {
  const { attune, router } = useApp()
  const { looking } = useMessages('welcome')
  const space = attune.space.value
  if (space === null) return null
  const leave = () => {
    attune.stopLooking()
    router.replace({ at: 'home' })
  }
  const [other] = space.others
  return (
    <aside class="looking" aria-label={looking.label}>
      <p>
        {fill(looking.body, {
          me: <Name of={space.me.name} />,
          other: <Name of={other?.name ?? ''} />,
        })}
      </p>
      <p class="looking-ways">
        <Link to={{ at: 'start', step: 0 }}>{looking.start}</Link>
        <button type="button" onClick={leave}>
          {looking.leave}
        </button>
      </p>
    </aside>
  )
}
