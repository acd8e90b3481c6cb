import { useSignal } from '@preact/signals'
import { gateTabs } from '../../session/gate-tabs.ts'
import type { SafetyAnswer } from '../../domain/safety.ts'
import { safetyAnswers, weighSafety } from '../../domain/safety.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'

/** A part of Help without an address: nothing of it is kept, and it is gone when somebody looks away (R14). */
export function SafetyCheck({ close }: { close: () => void }) {
  const { attune } = useApp()
  const { check } = useMessages('help')
  const topics = useMessages('directory')
  const answers = useSignal<readonly SafetyAnswer[]>([])
  const statements = Object.values(check.statements)
  const given = answers.value
  const asked = statements[given.length]
  const end = asked === undefined
  const say = (answer: SafetyAnswer) => {
    answers.value = [...given, answer]
    // Whoever said before that it is safe may see it otherwise now: nothing for two stays open (R14).
    if (weighSafety(answers.value) !== 'careful') return
    if (attune.space.value !== null) void attune.passGate('safety', false)
    // Locked here, another tab may be open.
    new BroadcastChannel(gateTabs).postMessage('safety')
  }
  const Leave = end ? Button : QuietButton
  return (
    <Screen
      title={check.title}
      actions={<Leave onClick={close}>{end ? check.toHelp : check.stop}</Leave>}
    >
      {given.length === 0 && (
        <>
          <p class="second">{check.only}</p>
          <p class="second">
            {topics['watched-phone'].title}: {topics['watched-phone'].body}
          </p>
        </>
      )}
      <p class={end ? '' : 'title prompt'} role="status">
        {asked ?? check[weighSafety(given)]}
      </p>
      {end && <p class="second">{check.noVerdict}</p>}
      <div class="check-answers">
        {!end &&
          safetyAnswers.map((answer) => (
            <button key={answer} type="button" class="chip" onClick={() => say(answer)}>
              {check[answer]}
            </button>
          ))}
      </div>
      {given.length > 0 && (
        <p class="chips">
          <QuietButton onClick={() => (answers.value = given.slice(0, -1))}>
            {check.before}
          </QuietButton>
        </p>
      )}
    </Screen>
  )
}
