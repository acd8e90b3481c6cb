/** Feelings by what they are near to. Words for what others did, like “ignored”, are none of them. */
export type FeelingGroup =
  | ('glad' | 'calm' | 'close' | 'strong' | 'curious')
  | ('sad' | 'hurt' | 'lonely' | 'afraid' | 'angry' | 'ashamed' | 'tired' | 'torn')

/** As they follow “I felt”; each language has its own, and need not have as many. */
export type FeelingTexts = Readonly<
  Record<FeelingGroup, { readonly name: string; readonly words: readonly string[] }>
>
