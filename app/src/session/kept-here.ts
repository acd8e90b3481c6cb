/**
 * What is kept on this device: opened, shown, kept in step with other tabs, looked after while
 * somebody is there. One space that is damaged must not keep the others out of reach.
 */
import { batch } from '@preact/signals-core'
import type { Signal } from '@preact/signals-core'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Notice, Outcome, StorageFault } from './faults.ts'
import type { OpenSpaces } from './open-spaces.ts'
import { createOpenSpaces } from './open-spaces.ts'
import type { NoSpace } from './outcome.ts'
import { done, noSpace } from './outcome.ts'
import type { SessionParts } from './parts.ts'
import { createRepeater } from './repeater.ts'
import type { SpaceSession } from './space-session.ts'
import type { Store } from '../storage/store.ts'
import type { OpenVault, Vault } from './vault.ts'
import { openVault } from './vault.ts'
import { summarise, viewSpace } from './view.ts'
import type { DeviceView, SpaceSummary, SpaceView } from './views.ts'

export interface Views {
  readonly device: Signal<DeviceView>
  readonly space: Signal<SpaceView | null>
  readonly spaces: Signal<readonly SpaceSummary[]>
  readonly notice: Signal<Notice | null>
}

export interface KeptHere {
  readonly open: OpenSpaces
  /** Null where nothing can be kept; waits until it has been read. */
  opened(): Promise<Vault | null>
  /** The same, as far as it has been read by now. */
  readonly vault: Vault | null
  /** As it lies there, of which only the lock has need. Null before it is open. */
  readonly disk: Store | null
  /** Goes on with what was opened, or tells why it could not be. */
  admit(opened: OpenVault): Promise<void>
  /** Makes the views anew. */
  show(): void
  change(make: Parameters<Vault['change']>[0]): Promise<void>
  /** Puts a new space to use. */
  enter(entered: SpaceId, vault: Vault): Promise<Outcome<null, StorageFault>>
  /** A space that this person is in, by another device of theirs: beside what is in use. */
  add(entered: SpaceId): Promise<void>
  /** Closes and deletes one that they have left on another device. */
  forget(space: SpaceId): Promise<void>
  /** Of what the screens offer only once a space is open. Another tab may have left it since. */
  inSpace<T>(use: (session: SpaceSession) => Promise<T>): Promise<T | NoSpace>
  /** What somebody else has written on this device, another tab or an import. */
  refresh(): Promise<void>
  notice(one: Notice): void
  wake(): void
  /** What waits in spaces that are not in use, or were left, is seen to. */
  lookAfterOthers(): void
}

/** Whoever knows what else rests here, and who is told that something may have changed. */
export interface Beside {
  refreshLock(): Promise<void>
  refreshOwn(): Promise<void>
  shown(): void
}

export function openKeptHere(parts: SessionParts, views: Views, beside: Beside): KeptHere {
  const { refreshLock, refreshOwn, shown } = beside
  const { device, space, spaces, notice } = views
  let disk: Store | null = null
  let vault: Vault | null = null
  let isAwake = false
  let isDamageTold = false

  const told = (one: Notice) => void (notice.value = one)
  const open = createOpenSpaces(parts, {
    ...{ changed: show, notice: told },
    failed: ({ kind }) => told(kind),
  })

  function show(): void {
    if (vault === null) return
    const { tellBefore, language, theme, spaces: order, ...settings } = vault.settings
    const { helps, helpCountry } = settings
    const { inUse } = open
    const viewParts = {
      ...{ today: parts.today(), now: parts.now?.(), origin: parts.origin, tellBefore },
    }
    const listed = order.flatMap(
      (one) => open.all.find(({ session }) => session.space === one) ?? [],
    )
    batch(() => {
      const inLanguage = language ?? parts.language
      device.value = { ...device.value, language: inLanguage, theme, helps, helpCountry }
      space.value = inUse && viewSpace(inUse.session, { ...viewParts, ...inUse.waiting })
      spaces.value = listed.map((one) => summarise(one.session, one === inUse))
    })
    shown()
  }

  async function openKept(): Promise<void> {
    const found = await parts.openStore()
    if (!found.ok) return admit(found)
    disk = found.value
    // Heard from now on, and looked at once this is open: a lock may be set meanwhile.
    const hear = createRepeater(
      () => opened.then(refresh),
      () => told('storage-failed'),
    )
    disk.onForeignChange(hear)
    await admit(await openVault(disk, parts.random))
  }

  function tell(opening: DeviceView['opening']): void {
    device.value = { ...device.value, opening }
  }

  /** Each thing once, and not with every page that is opened. */
  function tellDamaged(path: string): void {
    if (vault === null || vault.settings.damaged.includes(path)) return
    told('some-damaged')
    void vault.change(({ damaged }) => ({ damaged: [...damaged, path] }))
  }

  async function admit(opened: OpenVault): Promise<void> {
    if (!opened.ok) {
      const { kind } = opened.error
      // Without the code that knows locks, there is a screen that says so.
      if (kind === 'locked') await refreshLock().catch(() => tell('locked'))
      else tell(kind)
      return
    }
    vault = opened.value
    vault.watch(tellDamaged)
    tell((await useAny(open, vault)) ? 'ready' : 'damaged')
    show()
    if (isAwake) lookAfterOthers()
    watchDay(parts, open, show)
  }

  /** What another tab has changed. */
  async function refresh(): Promise<void> {
    if (vault === null) return
    if (!(await vault.isCurrent())) return parts.page?.startOver()
    const before = vault.settings
    await vault.refresh()
    const { spaces: now } = vault.settings
    for (const gone of before.spaces.filter((one) => !now.includes(one))) open.close(gone)
    await open.refresh()
    await refreshOwn()
    if (device.value.lock !== null) await refreshLock()
    // Another tab has a space in use of its own: what is typed in this one stays in its space.
    await useAny(open, vault)
    if (isAwake) await openOthers()
    show()
  }

  /** Once somebody has looked: what was written elsewhere goes out too. */
  async function openOthers(): Promise<void> {
    if (vault === null) return
    const isWhole = await open.openAll(vault.settings.spaces, vault.store)
    if (!isWhole && !isDamageTold) notice.value = 'space-damaged'
    isDamageTold = !isWhole
    await (await leaving()).sendLeavings(vault.store, parts)
  }

  function lookAfterOthers(): void {
    // What could not be done now is tried at the next look.
    void opened.then(openOthers).catch(() => undefined)
  }

  async function enter(entered: SpaceId, opened: Vault): Promise<Outcome<null, StorageFault>> {
    const kept = await opened.change(() => ({ inUse: entered }))
    if (!kept.ok) return kept
    await open.use(entered, opened.store)
    const keptForGood = await parts.persist()
    device.value = { ...device.value, keptForGood }
    show()
    return done
  }

  async function add(entered: SpaceId): Promise<void> {
    if (vault === null) return
    await vault.refresh()
    if (open.inUse === null) await open.use(entered, vault.store)
    await openOthers()
    show()
  }

  async function forget(gone: SpaceId): Promise<void> {
    if (vault === null) return
    const { forgetSpace } = await leaving()
    open.close(gone)
    await forgetSpace(gone, vault.store)
    await vault.refresh()
    await useAny(open, vault)
    show()
  }

  const opened = openKept().catch(() => tell('no-storage'))
  return {
    ...{ open, show, enter, add, forget, refresh, lookAfterOthers, admit, notice: told },
    opened: async () => (await opened, vault),
    get disk() {
      return disk
    },
    get vault() {
      return vault
    },
    async change(make) {
      await opened
      await vault?.change(make)
      show()
    },
    inSpace: async (use) => (open.inUse === null ? noSpace : use(open.inUse.session)),
    wake() {
      isAwake = true
      open.wake()
      show()
      lookAfterOthers()
    },
  }
}

/** One space that is damaged must not keep the others out of reach. */
async function useAny(open: OpenSpaces, { settings, store }: Vault): Promise<boolean> {
  if (open.inUse !== null) return true
  for (const one of [settings.inUse, ...settings.spaces])
    if (await open.use(one, store)) return true
  return false
}

/** A new day brings a new question, and answers that nobody matched return. */
function watchDay(
  parts: SessionParts,
  open: OpenSpaces,
  show: () => void,
  day = parts.today(),
): void {
  parts.scheduler.after(30_000, () => {
    const today = parts.today()
    if (today !== day) {
      for (const { session } of open.all) session.sync.push()
      show()
    }
    watchDay(parts, open, show, today)
  })
}

const leaving = () => import('./leaving.ts')
