/** The session itself: opens what is kept, keeps the space in use in step, and answers the screens. */
import { batch, signal } from '@preact/signals-core'
import { createMoves, toOutcome } from './answering.ts'
import { createArrivals } from './arriving.ts'
import type { Attune, DeviceView, Notice, Outcome, SpaceView, StorageFault } from './attune.ts'
import { createCurrentSpace } from './current-space.ts'
import { createHosting } from './hosting.ts'
import type { Here } from './meeting.ts'
import type { SessionParts } from './parts.ts'
import { createRepeater } from './repeater.ts'
import type { SpaceSession } from './space-session.ts'
import type { Vault } from './vault.ts'
import { openVault } from './vault.ts'
import { viewSpace } from './view.ts'
import type { SpaceId } from '@attune/wire/ids.ts'

export function createAttune(parts: SessionParts): Attune {
  const { device, space, notice } = createViews(parts)
  let vault: Vault | null = null

  const current = createCurrentSpace(parts, {
    changed: show,
    notice: (one) => (notice.value = one),
    failed: ({ kind }) => (notice.value = kind),
  })

  function show(): void {
    const { session, knocking } = current
    if (vault === null) return
    const { tellBefore, language, theme } = vault.settings
    const { origin } = parts
    const today = parts.today()
    batch(() => {
      device.value = { ...device.value, language: language ?? parts.language, theme }
      space.value = session && viewSpace(session, { today, origin, tellBefore, knocking })
    })
  }

  function showFault(): void {
    notice.value = 'storage-failed'
  }

  async function open(): Promise<void> {
    const disk = await parts.openStore()
    const opened = disk.ok ? await openVault(disk.value, parts.random) : disk
    if (!opened.ok) {
      device.value = { ...device.value, opening: opened.error.kind }
      return
    }
    vault = opened.value
    const [first] = vault.settings.spaces
    const readable = first === undefined || (await current.open(first, vault.store))
    if (disk.ok) disk.value.onForeignChange(createRepeater(refresh, showFault))
    device.value = { ...device.value, opening: readable ? 'ready' : 'damaged' }
    show()
    watchDay(parts.today())
  }

  async function refresh(): Promise<void> {
    const before = vault?.settings.spaces[0]
    await vault?.refresh()
    const after = vault?.settings.spaces[0]
    if (vault !== null && after !== undefined && after !== before)
      await current.open(after, vault.store)
    else await current.session?.refresh()
    show()
  }

  /** A new day brings a new question, and answers that nobody matched return. */
  function watchDay(day: string): void {
    parts.scheduler.after(30_000, () => {
      const today = parts.today()
      if (today !== day) current.session?.sync.push()
      watchDay(today)
    })
  }

  /** Puts a new space first. */
  async function enter(entered: SpaceId, opened: Vault): Promise<Outcome<null, StorageFault>> {
    const kept = await opened.change((before) => ({
      ...before,
      spaces: [entered, ...before.spaces.filter((one) => one !== entered)],
    }))
    if (!kept.ok) return toOutcome(kept)
    await current.open(entered, opened.store)
    const keptForGood = await parts.persist()
    device.value = { ...device.value, keptForGood }
    show()
    return done
  }

  /** For what the screens offer only once a space is open. */
  function inSpace<T>(use: (session: SpaceSession) => Promise<T>): Promise<T> {
    if (current.session === null) throw new Error('no space is open')
    return use(current.session)
  }

  async function rememberTelling(tellBefore: boolean): Promise<void> {
    await vault?.change((before) => ({ ...before, tellBefore }))
  }

  async function whereWeAre(): Promise<Here | null> {
    await opened
    return vault && { vault, session: current.session, parts }
  }

  const opened = open().catch(() => {
    device.value = { ...device.value, opening: 'no-storage' }
  })
  return {
    device,
    space,
    notice,
    dismissNotice: () => (notice.value = null),
    wake() {
      current.wake()
      show()
    },

    async setLanguage(language) {
      await opened
      await vault?.change((before) => ({ ...before, language }))
      show()
    },
    async setTheme(theme) {
      await opened
      await vault?.change((before) => ({ ...before, theme }))
      show()
    },

    ...createArrivals(parts, whereWeAre, enter),
    async cancelJoining() {
      await vault?.change((before) => ({ ...before, spaces: before.spaces.slice(1) }))
      const [next] = vault?.settings.spaces ?? []
      current.close()
      if (vault !== null && next !== undefined) await current.open(next, vault.store)
      show()
    },

    ...createHosting(parts, current, inSpace, show),
    ...createMoves({ inSpace, show, today: parts.today, rememberTelling }),
  }
}

function createViews({ language }: SessionParts) {
  const opening: DeviceView['opening'] = 'opening'
  const device = signal<DeviceView>({ opening, language, theme: 'system', keptForGood: false })
  return { device, space: signal<SpaceView | null>(null), notice: signal<Notice | null>(null) }
}

const done = { ok: true, value: null } as const
