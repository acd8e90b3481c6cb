/** Two people in one page, each with the whole app and a history of their own; what one says, the other has. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import { toRoundKey } from '../../domain/round-key.ts'
import { addDays } from '../../domain/calendar-day.ts'
import { clockAt } from '../../domain/moment.ts'
import type { BondKind } from '../../content/bond.ts'
import type { Language } from '../../content/language.ts'
import type { MemorySpace, MemoryStart } from '../../session/look-around/memory-space.ts'
import { createMemorySpace } from '../../session/look-around/memory-space.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import type { Ports } from '../app-context.ts'
import { AppContext } from '../app-context.ts'
import { createWindow } from '../router-window.testing.ts'
import type { Router } from '../router.ts'
import { createRouter } from '../router.ts'
import type { SampleAttune } from '../testing/sample-attune.ts'
import { createSampleAttune, sampleToday } from '../testing/sample-attune.ts'
import { createWords } from '../words.ts'
import { noUpdate } from './app-update.ts'
import { AppView } from './app.tsx'
import { keepFocus } from './keep-focus.ts'
import { BelowField } from './rooms.ts'
import '../look/look.css'

export interface Person {
  readonly name: string
  /** Where this person’s app stands in the page. */
  readonly root: HTMLElement
  readonly router: Router
  readonly attune: SampleAttune
  /** The relay cannot be reached: what is said stays here until it can. */
  offline(is: boolean): void
}

export interface Pair {
  readonly noor: Person
  readonly sam: Person
  /** Everyone’s days go on. */
  days(count: number): void
  close(): void
}

interface Asked {
  readonly kind?: BondKind
  readonly language?: Language
}

const people = ['noor', 'sam'] as const
const names = { noor: 'Noor', sam: 'Sam' } as const
const evening = Date.parse('2026-11-22T20:00:00Z')

export async function showPair(asked: Asked = {}): Promise<Pair> {
  const spaces = new Map<string, MemorySpace>()
  const away = new Set<string>()
  let count = 0
  let isJoining = false
  const deliver = () => {
    if (isJoining) return
    isJoining = true
    join(spaces, away)
    isJoining = false
  }
  const at = () => evening + count * 86_400_000
  async function person(me: (typeof people)[number]): Promise<Person> {
    const other = me === 'noor' ? 'sam' : 'noor'
    const attune = createSampleAttune(
      {
        device: { language: asked.language ?? 'en', theme: 'light' },
        space: {
          bond: { kind: asked.kind ?? 'partners', stage: 'long-term' },
          me: { member: me, name: names[me] },
          others: [{ member: other, name: names[other] }],
        },
      },
      (start) => {
        const space = createMemorySpace({
          ...{ ...start, now: clockAt(new Date(at())) },
          // In the one order that a roster has.
          members: start.members.toSorted(),
        })
        spaces.set(me, space)
        const { writer } = space
        const said = async <T,>(move: Promise<T>) => (await move, deliver(), move)
        return {
          ...space,
          writer: {
            ...writer,
            get said() {
              return writer.said
            },
            say: (...saying) => said(writer.say(...saying)),
            update: (...change) => said(writer.update(...change)),
          },
        }
      },
    )
    const router = createRouter(createWindow('/').as)
    const root = Object.assign(document.createElement('div'), { id: me })
    document.body.append(root)
    const words = createWords(asked.language ?? 'en')
    await words.fetch(['frame'])
    const ports = portsAt(at)
    render(
      <AppContext.Provider
        value={{
          ...{ attune, ports, router, words, language: words.language, BelowField },
          ...{ shown: { screens: 0 }, kept: new Map() },
        }}
      >
        <AppView />
      </AppContext.Provider>,
      root,
    )
    return {
      ...{ name: names[me], root, router, attune },
      offline(is) {
        if (is) away.add(me)
        else away.delete(me)
        attune.changePeople({ online: !is })
        deliver()
      },
    }
  }
  const [noor, sam] = [await person('noor'), await person('sam')]
  keepFocus(document)
  return {
    ...{ noor, sam },
    days(more) {
      count += more
      const now = clockAt(new Date(at()))
      for (const space of spaces.values())
        space.change((before) => ({ ...before, today: addDays(before.today, more), now }))
    },
    close() {
      for (const { root } of [noor, sam]) {
        render(null, root)
        root.remove()
      }
    },
  }
}

/** In the place of the relay: everyone has what everyone said, and a seal opens when all are in. */
function join(spaces: ReadonlyMap<string, MemorySpace>, away: ReadonlySet<string>): void {
  const here = [...spaces].filter(([me]) => !away.has(me)).map(([, space]) => space)
  const known = new Map(
    here.flatMap((space) => peek(space).entries.map((one) => [nameOf(one), one])),
  )
  for (const space of here) {
    const mine = new Map(peek(space).entries.map((one) => [nameOf(one), one]))
    if (mine.size === known.size) continue
    const entries = [...new Map([...mine, ...known]).values()]
    space.change((now) => ({ ...now, entries }))
  }
  if (away.size === 0) openSeals(spaces)
}

function nameOf({ header }: MemoryStart['entries'][number]): string {
  return `${header.member} ${header.seq}`
}

function openSeals(spaces: ReadonlyMap<string, MemorySpace>): void {
  const all = [...spaces].map(([me, space]) => ({ space, ...peek(space), me }))
  for (const { practice, step, round } of all[0]?.sealed ?? []) {
    const isIt = (one: { practice: string; round: string }) =>
      one.practice === practice && one.round === round
    const answers = all.map(({ me, sealed }) => {
      const own = sealed.find(isIt)
      return [me as MemberId, own?.phase === 'returned' ? undefined : own?.answer] as const
    })
    if (all[0]?.reveals.some(isIt) || answers.some(([, answer]) => answer === undefined)) continue
    const reveal = {
      ...{ practice, step, round, reveal: toRoundKey(practice, round) as string as RevealId },
      members: answers.map(([me]) => me),
      answers: new Map(answers.map(([me, answer]) => [me, answer ?? null])),
    }
    for (const { space } of all)
      space.change((now) => ({ ...now, reveals: [...now.reveals, reveal] }))
  }
}

function peek(space: MemorySpace): MemoryStart {
  let held: MemoryStart | null = null
  space.change((now) => (held = now))
  if (held === null) throw new Error('a space holds nothing')
  return held
}

function portsAt(at: () => number): Ports {
  return {
    hour: 20,
    now: at,
    today: () => sampleToday,
    isHandheld: true,
    isBesideInstalled: false,
    chance: () => 0,
    locales: ['en-GB'],
    schedule: () => () => undefined,
    share: null,
    copy: () => Promise.resolve(true),
    update: { ...noUpdate, ready: signal(false) },
  }
}
