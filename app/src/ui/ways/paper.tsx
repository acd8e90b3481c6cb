import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Passphrase } from '../kit/passphrase.tsx'
import { Steps } from '../paragraphs.tsx'
import { showDay } from '../show-day.ts'
import '../kit/paper.css'
import { WordList } from './word-list.tsx'
import type { Proposed } from './proposed.ts'

interface Props {
  words: Proposed | 'blank' | null
  code: string | null
}

/** The page as it comes out of a printer: black on white, and nothing else of the screen. */
export function Paper({ words, code }: Props) {
  const { language, ports } = useApp()
  const { page, passphrase } = useMessages('ways')
  const day = showDay(ports.today(), language.value, ports.locales, 'with-year')
  return (
    <section class="paper" aria-labelledby="paper-title">
      <h2 id="paper-title">{page.heading}</h2>
      <p>{page.what}</p>
      {words !== null && (
        <>
          <h3>{page.words}</h3>
          <WordList of={words === 'blank' ? null : words} />
        </>
      )}
      {code !== null && (
        <>
          <h3>{passphrase.codeName}</h3>
          <Passphrase of={code} />
          <p>{page.notHere}</p>
        </>
      )}
      <h3>{page.how}</h3>
      <Steps
        of={page.steps}
        gaps={{ address: <bdi class="shown-address">{location.origin}</bdi> }}
      />
      <p>
        <strong>{page.keep}</strong>
      </p>
      <p>{fill(page.made, { day })}</p>
    </section>
  )
}
