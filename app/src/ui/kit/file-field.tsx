import { Field } from './field.tsx'

interface Props {
  label: string
  accept: string
  fault: string | null
  choose: (file: File | null) => void
}

/** The browser's own way to choose a file: it knows the phone's pictures and its camera. */
export function FileField({ label, accept, fault, choose }: Props) {
  return (
    <Field label={label} fault={fault}>
      {(wiring) => (
        <input
          {...wiring}
          class="field-input field-file"
          type="file"
          accept={accept}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
        />
      )}
    </Field>
  )
}
