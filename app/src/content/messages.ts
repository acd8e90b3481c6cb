import type { messagesEn } from './messages.en.ts'

/** The names between braces: `'Let {name} in'` has the gap `name`. */
export type GapsOf<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | GapsOf<Rest>
  : never

declare const gaps: unique symbol
/** A sentence that is not whole until its gaps are filled. */
export type Template<Gap extends string> = string & { readonly [gaps]: Gap }

/** What screens read: whole sentences are strings, the others know their gaps. */
export type Messages = Readable<typeof messagesEn>

type Readable<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? [GapsOf<Tree[Key]>] extends [never]
      ? string
      : Template<GapsOf<Tree[Key]>>
    : Readable<Tree[Key]>
}

/** What another language must bring: every key, and in each sentence the same gaps. */
export type Translation = Translated<typeof messagesEn>

type Translated<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? WithGaps<GapsOf<Tree[Key]>>
    : Translated<Tree[Key]>
}

type WithGaps<Gap extends string> = [Gap] extends [never] ? string : EveryGap<Gap>

// A union in the place of a parameter turns into the intersection of its members.
type EveryGap<Gap extends string> = (
  Gap extends string ? (text: `${string}{${Gap}}${string}`) => void : never
) extends (text: infer All extends string) => void
  ? All
  : never
