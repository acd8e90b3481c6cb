import { useSignal } from '@preact/signals'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Passphrase } from '../kit/passphrase.tsx'
import { Status } from '../kit/status.tsx'
import { saveFile, shareOf } from './save-file.ts'

interface Props {
  file: File
  /** Whether every photo and voice is in it. */
  isWhole: boolean
  passphrase: string | null
}

/** The file is made: it is kept where the person wants it. */
export function Ready({ file, isWhole, passphrase }: Props) {
  const { router } = useApp()
  const { done, writeDown, passphrase: heading } = useMessages('export')
  const isSaved = useSignal(false)
  const share = shareOf(file)
  const then = (hand: () => unknown) => async () => {
    await hand()
    isSaved.value = true
  }
  return (
    <AskScreen
      title={done.title}
      says={[
        fill(done.body, { name: <bdi class="file-name">{file.name}</bdi> }),
        !isWhole && done.notWhole,
      ]}
      note={done.elsewhere}
      go={[done.save, then(() => saveFile(file))]}
      or={[share && [done.share, then(share)], [done.close, () => router.replace({ at: 'me' })]]}
    >
      {passphrase !== null && (
        <section class="stack">
          <h2>{heading}</h2>
          <Passphrase of={passphrase} />
          <p class="second">{writeDown}</p>
        </section>
      )}
      <Status>{isSaved.value && done.saved}</Status>
    </AskScreen>
  )
}
