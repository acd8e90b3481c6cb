/** What many definitions are made of. */
import type { Field, GateStep, ReadStep } from './practice.ts'

/** First of every exercise that is done together, and of everything that mends: fear leads to help. */
export const safe = { kind: 'gate', id: 'safe', asks: 'safety' } as const satisfies GateStep

/** At the start of every hard talk: what these people have agreed on for it. */
export const rules = { kind: 'read', id: 'rules', shows: 'rules' } as const satisfies ReadStep

/** Much depends on how it is put. */
export const text = [
  { kind: 'text', id: 'text', serious: true },
] as const satisfies readonly Field[]

/** Nobody who lets it out is told how to put it. */
export const freely = [
  { kind: 'text', id: 'text', heeded: true },
] as const satisfies readonly Field[]
