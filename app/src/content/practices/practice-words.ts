/** What a language must say of every practice, step, field and option: one is missing, nothing compiles. */
import type { Field, Practice } from './practice.ts'
import type { practices } from './practices.ts'

type Any = (typeof practices)[number]

export type PracticeWords = { readonly [P in Any as P['id']]: WordsOf<P> }

/** Of some of them: the words are kept in groups. */
export type SomePracticeWords = Partial<PracticeWords>

type WordsOf<P extends Practice> = Naming & {
  /** Above a step, where it needs a line of its own: `{name}` is whose words it is about. */
  readonly says?: { readonly [S in P['steps'][number] as S['id']]?: string }
  /** Where a kind of bond has other words for it. */
  readonly for?: {
    readonly [Bond in P['audience'][number]]?: Pick<Naming, 'title' | 'intro'>
  }
  readonly steps: {
    readonly [S in Extract<P['steps'][number], { readonly fields: readonly Field[] }> as S['id']]: {
      readonly [F in S['fields'][number] as F['id']]: WordsOfField<F>
    }
  }
}

interface Naming {
  /** In lists. */
  readonly name: string
  /** Above the fields. */
  readonly title: string
  /** One quiet line under the title. */
  readonly intro?: string
  /** Leaves it unsaid; nobody hears of it. */
  readonly skip?: string
  /** Above somebody else's words: `{name}` wrote them. */
  readonly theirs?: string
  /** Once it is written. */
  readonly said?: string
}

type WordsOfField<F extends Field> = FieldNaming &
  (F extends { kind: 'choice'; options: readonly (infer Option extends string)[] }
    ? {
        readonly options: Readonly<Record<Option, string>>
        /** To those who read it: `{name}` chose it. */
        readonly theirs: Readonly<Record<Option, string>>
      } & (F extends { optional: true } ? { readonly none: string } : object)
    : object)

interface FieldNaming {
  readonly ask: string
  /** The same of the one other person there is: `{name}`. */
  readonly askOf?: string
  readonly hint?: string
  /** Said when something that it should be without is in it. */
  readonly caught?: string
  /** Stands above the words when they are read; nothing where they speak for themselves. */
  readonly read?: string
}
