import { useId } from 'preact/hooks'

interface Props {
  label: string
  accept: string
  fault: string | null
  choose: (file: File | null) => void
}

/** The browser's own way to choose a file: it knows the phone's pictures and its camera. */
export function FileField({ label, accept, fault, choose }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input field-file"
        type="file"
        accept={accept}
        aria-describedby={`${id}-fault`}
        aria-invalid={fault === null ? undefined : 'true'}
        onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
      />
      <p class="field-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </div>
  )
}
