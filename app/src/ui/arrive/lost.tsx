import { useMessages } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'

/** What may bring somebody back, and the plain truth where nothing does. */
export function Lost() {
  const { lostWays: words } = useMessages('arrive')
  return (
    <Screen title={words.title}>
      <ul class="rows">
        {(['words', 'passphrase', 'passkey'] as const).map((part) => (
          <Row
            key={part}
            to={{ at: 'arrive', part }}
            title={words[part]}
            note={words[`${part}Note`]}
          />
        ))}
      </ul>
      <section class="stack">
        <h2>{words.else}</h2>
        <ul class="rows">
          <Row to={{ at: 'import' }} title={words.file} note={words.fileNote} />
          <Row to={{ at: 'join', step: 0 }} title={words.other} note={words.otherNote} />
        </ul>
      </section>
      <p>{words.none}</p>
    </Screen>
  )
}
