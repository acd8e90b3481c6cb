/**
 * What a language needs so that its words can be read by the helpers for wording and worry: plain data.
 * Another language is another pack, examples, and a run of `npm run words:train`.
 */
export interface LanguagePack {
  /** How people type what is written out otherwise: "u" is "you", "dont" is "do not". */
  readonly shortForms: Readonly<Record<string, string>>
  /** What a word is meant as before certain others: "your a star" is "you are a star". */
  readonly meantBefore: Readonly<Record<string, readonly [meant: string, next: string]>>
  /** What stands behind an apostrophe: "re" is "are". */
  readonly endings: Readonly<Record<string, string>>
  /** Words of which an ending makes another word: "ca" before "n't" is "can". */
  readonly stems: Readonly<Record<string, string>>
  /** Words before `'s` that mean "is". */
  readonly beforeIs: string
  /** Words that hold a sentence together: they count as themselves, where others are any word. */
  readonly functionWords: string
  /** Who acts: words for the one who reads, the one who writes, and others. */
  readonly persons: { readonly reader: string; readonly writer: string; readonly others: string }
  /** What begins a name for something: "my", "the". */
  readonly articles: string
  /** Ends whose word a stem is, without being another: longest first. */
  readonly suffixes: string
  /**
   * Short sentences that everybody would say are one: too few words for a model to be sure by. Each is held
   * against a sentence in small letters, written out, without its stops.
   */
  readonly sure: Readonly<Record<string, string>>
}
