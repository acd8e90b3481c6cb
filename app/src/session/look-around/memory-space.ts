/**
 * A space that is nowhere but in memory: what was said, sealed and opened in it is plain data, and
 * whatever is done in it is forgotten with the page. Nothing is stored, nothing is sent.
 */
import { signal } from '@preact/signals-core'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { Answer, GateName } from '../../content/practices/practice.ts'
import { dailyDecks } from '../../content/questions/decks.ts'
import { ok } from '../../crypto/result.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import type { Revealed } from '../../sync/kept-reveals.ts'
import { isSameRound } from '../../sync/answer-box.ts'
import type { SealedRecord } from '../../sync/sealed-answers.ts'
import type { EntryContent } from '../../sync/entry-content.ts'
import type { AcceptedEntry } from '../../sync/space-state.ts'
import { emptySpace } from '../../sync/space-state.ts'
import type { Drafts } from '../notes.ts'
import type { RoundKnowledge } from '../round-knowledge.ts'
import type { RoundWriter } from '../round-writer.ts'
import { createSaidIndex } from '../said-index.ts'
import { sayingToContent } from '../said.ts'

export interface MemoryStart extends Pick<
  RoundKnowledge,
  'me' | 'members' | 'bond' | 'startDay' | 'today' | 'tellBefore' | 'now' | 'read'
> {
  readonly entries: readonly AcceptedEntry[]
  readonly sealed: readonly SealedRecord[]
  readonly reveals: readonly Revealed[]
  readonly left: ReadonlySet<RoundKey>
  readonly drafts: Drafts
}

export interface MemorySpace {
  readonly writer: RoundWriter
  /** Reads a signal: whoever shows what is known here is told when it changes. */
  knowledge(): RoundKnowledge
  /** Something that arrives from outside. */
  change(change: (before: MemoryStart) => MemoryStart): void
  /** Something has changed that is in no signal: what was said at a gate. */
  show(): void
}

export function createMemorySpace(start: MemoryStart): MemorySpace {
  const state = signal(start)
  const readSaid = createSaidIndex()
  const change = (more: Partial<MemoryStart>) => void (state.value = { ...state.value, ...more })
  const passed = new Set<GateName>()
  const said = ({ entries }: MemoryStart) =>
    readSaid({ state: { ...emptySpace, entries }, unsent: [] })

  return {
    knowledge: () => ({
      ...state.value,
      passed,
      decks: dailyDecks,
      said: said(state.value),
    }),
    change: (make) => (state.value = make(state.value)),
    show: () => change({}),
    writer: {
      ...{ me: start.me, passed },
      get said() {
        return said(state.peek())
      },
      async update(name, make) {
        const { sealed } = state.peek()
        const after = make(sealed.find((one) => isSameRound(one, name)) ?? null)
        if (after === null) return done
        const others = sealed.filter((one) => !isSameRound(one, name))
        change({ sealed: [...others, after] })
        return done
      },
      async say(what, day) {
        const { entries, me } = state.peek()
        change({
          entries: [...entries, memoryEntry(me, entries.length + 1, sayingToContent(what, day))],
        })
        return done
      },
      async saveDraft(round: RoundKey, step: string, answer: Answer) {
        const { drafts } = state.peek()
        const isEmpty = Object.values(answer).every((text) => text === '')
        const { [step]: _, ...others } = drafts.get(round) ?? {}
        const now = isEmpty ? others : { ...others, [step]: answer }
        change({ drafts: new Map(drafts).set(round, now) })
        return done
      },
      async leaveRound(round: RoundKey, isLeft = true) {
        const others = [...state.peek().left].filter((one) => one !== round)
        change({ left: new Set(isLeft ? [...others, round] : others) })
        return done
      },
      async saveRead(read) {
        change({ read })
        return done
      },
      push: () => undefined,
    },
  }
}

/** An entry as the log would hold it, without any of what would make others believe it. */
export function memoryEntry(by: string, lamport: number, content: EntryContent): AcceptedEntry {
  const member = by as MemberId
  const device = by as unknown as DeviceId
  const space = '' as SpaceId
  const header = { space, epoch: 1, member, device, seq: lamport, lamport }
  return { header, hash: null, content }
}

const done = ok(null)
