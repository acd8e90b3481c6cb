/** The lists that recovery words are taken from (BIP39), fetched when somebody needs them. */
import type { Language } from './language.ts'

const lists = {
  en: () => import('@scure/bip39/wordlists/english.js'),
  es: () => import('@scure/bip39/wordlists/spanish.js'),
} as const satisfies Record<Language, () => Promise<{ readonly wordlist: readonly string[] }>>

/** 2,048 words. */
export async function loadRecoveryWords(language: Language): Promise<readonly string[]> {
  return (await lists[language]()).wordlist
}
