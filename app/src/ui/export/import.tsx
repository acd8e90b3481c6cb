import { useSignal } from '@preact/signals'
import type { ImportFault } from '../../session/faults.ts'
import type { ExportPreview } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { FileField } from '../kit/file-field.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Preview } from './preview.tsx'

/** A file that was saved once: looked into, and brought in only when the person says so (R22). */
export function Import() {
  const { attune } = useApp()
  const { bring: words, faults } = useMessages('export')
  const file = useSignal<File | null>(null)
  const passphrase = useSignal('')
  const fault = useSignal<ImportFault | 'no-file' | null>(null)
  const isLooking = useSignal(false)
  const preview = useSignal<ExportPreview | null>(null)
  const look = async () => {
    if (file.value === null) return (fault.value = 'no-file')
    if (isLooking.value) return undefined
    // Reading it would fill the memory before anything could be said about it.
    if (file.value.size > largestFile) return (fault.value = 'too-large')
    isLooking.value = true
    fault.value = null
    const bytes = await file.value.arrayBuffer().catch(() => null)
    const outcome = bytes && (await attune.readExport(new Uint8Array(bytes), passphrase.value))
    isLooking.value = false
    if (outcome === null) return (fault.value = 'damaged')
    if (!outcome.ok) return (fault.value = outcome.error.kind)
    return (preview.value = outcome.value)
  }
  if (preview.value !== null)
    return <Preview of={preview.value} another={() => (preview.value = null)} />
  return (
    <Screen
      title={words.title}
      onSubmit={look}
      actions={
        <Button type="submit" busy={isLooking.value}>
          {words.open}
        </Button>
      }
    >
      <p>{words.why}</p>
      <FileField
        label={words.choose}
        accept=".age"
        fault={fault.value === 'no-file' ? words.noFile : null}
        choose={(chosen) => {
          file.value = chosen
          fault.value = null
        }}
      />
      <TextField
        label={words.passphrase}
        fault={fault.value === 'wrong-passphrase' ? faults.bring['wrong-passphrase'] : null}
        value={passphrase.value}
        onInput={(typed) => {
          passphrase.value = typed
          fault.value = null
        }}
      />
      <Status>{isLooking.value && words.opening}</Status>
      <Fault>
        {fault.value !== null &&
          fault.value !== 'no-file' &&
          fault.value !== 'wrong-passphrase' &&
          faults.bring[fault.value]}
      </Fault>
    </Screen>
  )
}

const largestFile = 256 * 1_048_576
