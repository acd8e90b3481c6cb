import { useSignal } from '@preact/signals'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Passphrase } from '../kit/passphrase.tsx'
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
  const save = () => {
    saveFile(file)
    isSaved.value = true
  }
  const shareIt = async () => {
    await share?.()
    isSaved.value = true
  }
  return (
    <Screen
      title={done.title}
      actions={
        <>
          <Button onClick={save}>{done.save}</Button>
          {share !== null && <QuietButton onClick={shareIt}>{done.share}</QuietButton>}
          <QuietButton onClick={() => router.replace({ at: 'me' })}>{done.close}</QuietButton>
        </>
      }
    >
      <p>{fill(done.body, { name: <bdi class="file-name">{file.name}</bdi> })}</p>
      {!isWhole && <p>{done.notWhole}</p>}
      <p class="second">{done.elsewhere}</p>
      {passphrase !== null && (
        <section class="stack">
          <h2>{heading}</h2>
          <Passphrase of={passphrase} />
          <p class="second">{writeDown}</p>
        </section>
      )}
      <Status>{isSaved.value && done.saved}</Status>
    </Screen>
  )
}
