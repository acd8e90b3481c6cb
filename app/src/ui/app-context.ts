import type { ReadonlySignal, Signal } from '@preact/signals'
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../content/language.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Part, WordsFile, WordsOf } from '../content/load-messages.ts'
import type { LazyAttune } from '../session/lazy-attune.ts'
import type { BelowFieldProps } from './below-field.ts'
import type { Router } from './router.ts'

/** What the interface needs of the world around it; only the composition root knows the real one. */
export interface Ports {
  /** 0 to 23, read once when the page was opened. */
  readonly hour: number
  /** By this device's own calendar. */
  today(): Day
  /** It is held in the hand, by what its screen says. */
  readonly isHandheld: boolean
  /** An iPhone's browser: what is put on the home screen keeps things of its own. */
  readonly isBesideInstalled: boolean
  /** What the person asked the browser for, best first. */
  readonly locales: readonly string[]
  /** Milliseconds by this device's clock, which may be set back. */
  now(): number
  /** From 0 up to 1: what comes out of the jar is nobody's choice. */
  chance(): number
  /** Runs once after so many milliseconds; the result calls it off. */
  schedule(run: () => void, ms: number): () => void
  /** Null where the system has no share sheet. */
  readonly share: ((link: string) => Promise<void>) | null
  copy(text: string): Promise<boolean>
  readonly update: AppUpdate
}

/** A newer version of the app, fetched and waiting. */
export interface AppUpdate {
  readonly ready: ReadonlySignal<boolean>
  use(): void
  /** From now on every part of the app is kept for offline use, not only the first page. */
  keepEverything(): void
  /** What this page has used so far is kept for offline use. */
  keepUsed(): void
}

/** The sentences that have been fetched, all in the language in use. */
export interface Words {
  /** Throws for what the room did not ask for: a mistake of ours. */
  of<Name extends Part>(part: Name): WordsOf<Name>
  has(files: readonly WordsFile[]): boolean
  fetch(files: readonly WordsFile[]): Promise<void>
}

export interface App {
  readonly attune: LazyAttune
  readonly ports: Ports
  readonly router: Router
  readonly language: ReadonlySignal<Language>
  readonly words: Words
  /** How many screens have stood here; before the first one, the focus is the browser's. */
  readonly shown: { screens: number }
  /** What was typed and not yet used, so that a look at Help loses nothing. In memory alone. */
  readonly kept: Map<string, Signal<unknown>>
  /** Whatever helps where somebody writes: fields know none of it. */
  readonly BelowField: ComponentType<BelowFieldProps>
}

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (app === null) throw new Error('a view was rendered outside the app')
  return app
}

/** What a section says, or texts, in the person's own language. */
export function useMessages<Name extends Part>(part: Name): WordsOf<Name> {
  return useApp().words.of(part)
}

/** A signal that outlives its screen, until the page is closed. */
export function useKept<Value>(name: string, initial: Value): Signal<Value> {
  const { kept } = useApp()
  const known = kept.get(name)
  if (known !== undefined) return known as Signal<Value>
  const made = signal(initial)
  kept.set(name, made)
  return made
}
