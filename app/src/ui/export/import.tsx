import { useSignal } from '@preact/signals'
import type { ImportFault } from '../../session/faults.ts'
import type { ExportPreview } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { FileField } from '../kit/file-field.tsx'
import { TextField } from '../kit/field.tsx'
import { useAsking } from '../use-asking.ts'
import { Preview } from './preview.tsx'

/** A file that was saved once: looked into, and brought in only when the person says so (R22). */
export function Import() {
  const { attune } = useApp()
  const { bring: words, faults } = useMessages('export')
  const file = useSignal<File | null>(null)
  const passphrase = useSignal('')
  const preview = useSignal<ExportPreview | null>(null)
  const asking = useAsking<ImportFault | 'no-file'>({ ...faults.bring, 'no-file': words.noFile })
  const look = async () => {
    if (file.value === null) return failed('no-file')
    // Reading it would fill the memory before anything could be said about it.
    if (file.value.size > largestFile) return failed('too-large')
    const bytes = await file.value.arrayBuffer().catch(() => null)
    return bytes ? attune.readExport(new Uint8Array(bytes), passphrase.value) : failed('damaged')
  }
  if (preview.value !== null)
    return <Preview of={preview.value} another={() => (preview.value = null)} />
  return (
    <AskScreen
      title={words.title}
      says={[words.why]}
      asking={asking}
      working={words.opening}
      go={[words.open, () => asking.ask(look, (found) => (preview.value = found))]}
    >
      <FileField
        label={words.choose}
        accept=".age"
        fault={asking.at('no-file')}
        choose={(chosen) => {
          file.value = chosen
          asking.fault.value = null
        }}
      />
      <TextField label={words.passphrase} {...asking.field(passphrase, 'wrong-passphrase')} />
    </AskScreen>
  )
}

const failed = <Kind extends string>(kind: Kind) => ({ ok: false, error: { kind } }) as const

const largestFile = 256 * 1_048_576
