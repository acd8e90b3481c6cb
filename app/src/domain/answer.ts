/** What was written into the fields of a step, on its way in: kept as typed, but for what is empty. */
import type { Answer, Field } from '../content/practices/practice.ts'
import { checkText, isBlank, longestText } from './text.ts'

export type AnswerCheck =
  | { readonly ok: true; readonly value: Answer }
  | {
      readonly ok: false
      readonly error: { readonly kind: 'empty' | 'too-long'; readonly field: string }
    }

/** Only the fields of the step count. Together they fit what one text may have. */
export function checkAnswer(fields: readonly Field[], typed: Answer): AnswerCheck {
  const words: Record<string, string> = {}
  let size = 0
  for (const field of fields) {
    const value = checkField(field, typed[field.id] ?? '', words)
    if (value === null && field.optional !== true) return failed('empty', field)
    if (value === null) continue
    if (value === 'too-long') return failed('too-long', field)
    size += new TextEncoder().encode(value.text).length
    if (size > longestText) return failed('too-long', field)
    words[field.id] = value.text
  }
  const [first] = fields
  if (Object.keys(words).length === 0 && first !== undefined) return failed('empty', first)
  return { ok: true, value: words }
}

/** The single text of a step that has no fields of its own: a response. */
export const responseFields = [{ kind: 'text', id: 'text' }] as const satisfies readonly Field[]

/** Null where there is nothing. */
function checkField(
  field: Field,
  typed: string,
  before: Answer,
): { readonly text: string } | 'too-long' | null {
  if (field.kind === 'choice') {
    // How to be heard means nothing without something to hear.
    if (field.after !== undefined && before[field.after] === undefined) return null
    return field.options.includes(typed) ? { text: typed } : null
  }
  if (isBlank(typed)) return null
  const text = checkText(typed)
  if (text.ok) return { text: text.value }
  return text.error.kind === 'empty' ? null : 'too-long'
}

function failed(kind: 'empty' | 'too-long', { id }: Field): AnswerCheck {
  return { ok: false, error: { kind, field: id } }
}
