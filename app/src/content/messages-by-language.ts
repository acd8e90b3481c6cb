import type { Language } from './language.ts'
import type { Messages, Translation } from './messages.ts'

/** One module for each language, so that only the language that is read is fetched. */
export const loadMessages = {
  en: async () => toMessages((await import('./messages.en.ts')).messagesEn),
  es: async () => toMessages((await import('./messages.es.ts')).messagesEs),
} satisfies Record<Language, () => Promise<Messages>>

// A sentence's gaps live in its type alone.
function toMessages(texts: Translation): Messages {
  return texts as unknown as Messages
}
