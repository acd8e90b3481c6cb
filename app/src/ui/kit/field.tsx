import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { longestText } from '../../domain/text.ts'
import { useApp, useMessages } from '../app-context.ts'
import type { HelpedField } from '../below-field.ts'

interface Common {
  label: ComponentChildren
  /** Read to those who listen, not shown: the screen's title says it already. */
  labelHidden?: boolean
  hint?: ComponentChildren
  /** What is wrong with it; tied to the field for those who listen. */
  fault?: ComponentChildren
  value: string
  onInput: (value: string) => void
  /** Counts letter by letter: nothing corrects it, and no spelling service is sent it. */
  isExact?: boolean
}

interface TextProps extends Common {
  inputMode?: 'url' | 'text'
  /** Shown as dots. Not a password for the browser: it would offer to keep it, beside what it locks. */
  isSecret?: boolean
}

export function TextField(props: TextProps) {
  const { isSecret = false, isExact = false, inputMode = 'text', value, onInput } = props
  return (
    <Field {...props} isExact={isSecret || isExact}>
      {(wiring) => (
        <input
          {...wiring}
          class={isSecret ? 'field-input is-secret' : 'field-input'}
          type="text"
          inputMode={inputMode}
          enterkeyhint="go"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface LinkProps {
  label: string
  link: { value: string }
}

/** For a link that somebody was given. */
export function LinkField({ label, link }: LinkProps) {
  return (
    <TextField
      label={label}
      inputMode="url"
      isExact
      value={link.value}
      // A link is some 200 letters; whatever else was pasted need not be held.
      onInput={(typed) => (link.value = typed.slice(0, 10_000))}
    />
  )
}

/** Grows with what is written, up to most of a screen. */
export function TextArea(props: Common & { longest?: number; help?: HelpedField }) {
  const { value, onInput, longest = longestText, help } = props
  const { BelowField } = useApp()
  const isEntered = useSignal(false)
  const { cut } = useMessages('writing')
  const isCut = useSignal(false)
  const isPasteCut = useRef(false)
  // Laying out a megabyte freezes a phone: what is over the limit never gets into the field.
  const type = (field: HTMLTextAreaElement) => {
    const isLonger = field.value.length > longest
    if (isLonger) field.value = field.value.slice(0, longest)
    isCut.value = isLonger || isPasteCut.current
    isPasteCut.current = false
    onInput(field.value)
  }
  const weighPaste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const { value: before, selectionStart, selectionEnd } = event.currentTarget
    const room = longest - before.length + (selectionEnd - selectionStart)
    isPasteCut.current = (event.clipboardData?.getData('text/plain').length ?? 0) > room
  }
  return (
    <Field
      {...props}
      fault={isCut.value ? [props.fault, props.fault && ' ', cut] : props.fault}
      below={
        (help?.serious || help?.heeded) &&
        (isEntered.value || value !== '') && (
          <BelowField field={help} text={value} isEntered={isEntered.value} type={onInput} />
        )
      }
    >
      {(wiring) => (
        <textarea
          {...wiring}
          class="field-input field-area"
          rows={4}
          maxLength={longest}
          value={value}
          onFocus={() => (isEntered.value = true)}
          onPaste={weighPaste}
          onInput={(event) => type(event.currentTarget)}
        />
      )}
    </Field>
  )
}

interface FieldProps extends Omit<Common, 'value' | 'onInput'> {
  below?: ComponentChildren
  children: (wiring: ReturnType<typeof wiringOf>) => ComponentChildren
}

export function Field(props: FieldProps) {
  const { label, labelHidden = false, hint, fault, below, children } = props
  const id = useId()
  return (
    <div class="field">
      <label class={labelHidden ? 'only-heard' : 'field-label'} for={id}>
        {label}
      </label>
      {children(wiringOf(id, props))}
      {hint !== undefined && (
        <p class="second" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="field-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      {below}
    </div>
  )
}

function wiringOf(id: string, { hint, fault, isExact }: Omit<FieldProps, 'children'>) {
  const hasFault = fault !== undefined && fault !== null
  const described = [hint !== undefined && `${id}-hint`, hasFault && `${id}-fault`]
  return {
    id,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': hasFault || undefined,
    dir: 'auto' as const,
    // Browsers keep what is typed into a page in files of their own, in clear, past leaving.
    autocomplete: 'off' as const,
    ...(isExact && exact),
  }
}

const exact = { spellcheck: false, autocapitalize: 'none', autocorrect: 'off' } as const
