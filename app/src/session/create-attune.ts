/** The session itself: opens what is kept, keeps the spaces in step, and answers the screens. */
import { batch, signal } from '@preact/signals-core'
import type { SpaceId } from '@attune/wire/ids.ts'
import { createArrivals } from './arriving.ts'
import type { Attune } from './attune.ts'
import type { Notice, Outcome, StorageFault } from './faults.ts'
import { createHosting } from './hosting.ts'
import type { Here } from './meeting.ts'
import { createOpenSpaces } from './open-spaces.ts'
import type { NoSpace } from './outcome.ts'
import { noSpace, toOutcome } from './outcome.ts'
import { createOwn } from './own.ts'
import { createPortable } from './portable.ts'
import type { SessionParts } from './parts.ts'
import { createRounds } from './playing.ts'
import { createRepeater } from './repeater.ts'
import { createSpaceList, summarise } from './space-list.ts'
import type { SpaceSession } from './space-session.ts'
import type { Vault } from './vault.ts'
import { openVault } from './vault.ts'
import { knowledgeOf, viewSpace } from './view.ts'
import type { DeviceView, SpaceSummary, SpaceView } from './views.ts'

export function createAttune(parts: SessionParts): Attune {
  const { device, space, spaces, notice } = createViews(parts)
  let vault: Vault | null = null
  let isAwake = false

  const open = createOpenSpaces(parts, {
    changed: show,
    notice: (one) => (notice.value = one),
    failed: ({ kind }) => (notice.value = kind),
  })

  function show(): void {
    if (vault === null) return
    const { tellBefore, language, theme, spaces: order } = vault.settings
    const { inUse } = open
    const viewParts = { today: parts.today(), origin: parts.origin, tellBefore }
    const listed = order.flatMap(
      (one) => open.all.find(({ session }) => session.space === one) ?? [],
    )
    batch(() => {
      device.value = { ...device.value, language: language ?? parts.language, theme }
      space.value = inUse && viewSpace(inUse.session, { ...viewParts, knocking: inUse.knocking })
      spaces.value = listed.map((one) => summarise(one.session, one === inUse))
    })
  }

  async function openKept(): Promise<void> {
    const disk = await parts.openStore()
    const opened = disk.ok ? await openVault(disk.value, parts.random) : disk
    if (!opened.ok) {
      device.value = { ...device.value, opening: opened.error.kind }
      return
    }
    vault = opened.value
    const readable = await open.use(vault.settings.inUse, vault.store)
    if (disk.ok) {
      const failed = () => void (notice.value = 'storage-failed')
      disk.value.onForeignChange(createRepeater(refresh, failed))
    }
    device.value = { ...device.value, opening: readable ? 'ready' : 'damaged' }
    show()
    if (isAwake) void openOthers()
    watchDay(parts.today())
  }

  /** What another tab has changed. */
  async function refresh(): Promise<void> {
    if (vault === null) return
    const before = vault.settings
    await vault.refresh()
    const { inUse, spaces: now } = vault.settings
    for (const gone of before.spaces.filter((one) => !now.includes(one))) open.close(gone)
    await open.refresh()
    await own.refreshOwn()
    if (inUse !== before.inUse) await open.use(inUse, vault.store)
    if (isAwake) await openOthers()
    show()
  }

  /** Once somebody has looked: what was written elsewhere goes out too. */
  async function openOthers(): Promise<void> {
    if (vault === null) return
    await open.openAll(vault.settings.spaces, vault.store)
    const { sendLeavings } = await import('./leaving.ts')
    await sendLeavings(vault.store, parts)
  }

  /** A new day brings a new question, and answers that nobody matched return. */
  function watchDay(day: string): void {
    parts.scheduler.after(30_000, () => {
      const today = parts.today()
      if (today !== day) for (const { session } of open.all) session.sync.push()
      if (today !== day) show()
      watchDay(today)
    })
  }

  /** Puts a new space to use. */
  async function enter(entered: SpaceId, opened: Vault): Promise<Outcome<null, StorageFault>> {
    const kept = await opened.change((before) => ({
      ...before,
      spaces: [...before.spaces.filter((one) => one !== entered), entered],
      inUse: entered,
    }))
    if (!kept.ok) return toOutcome(kept)
    await open.use(entered, opened.store)
    const keptForGood = await parts.persist()
    device.value = { ...device.value, keptForGood }
    show()
    return done
  }

  /** Of what the screens offer only once a space is open. Another tab may have left it since. */
  async function inSpace<T>(use: (session: SpaceSession) => Promise<T>): Promise<T | NoSpace> {
    return open.inUse === null ? noSpace : use(open.inUse.session)
  }

  async function whereWeAre(): Promise<Here | null> {
    await opened
    return vault && { vault, sessions: open.all.map(({ session }) => session), parts }
  }

  const openedVault = async () => (await opened, vault)
  const own = createOwn(parts, openedVault)
  const opened = openKept().catch(() => {
    device.value = { ...device.value, opening: 'no-storage' }
  })
  const change = async (make: Parameters<Vault['change']>[0]) => {
    await opened
    await vault?.change(make)
    show()
  }
  return {
    device,
    space,
    notice,
    dismissNotice: () => (notice.value = null),
    wake() {
      const first = !isAwake
      isAwake = true
      open.wake()
      show()
      if (first) void opened.then(openOthers).catch(() => undefined)
      else void openOthers().catch(() => undefined)
    },
    setLanguage: (language) => change((before) => ({ ...before, language })),
    setTheme: (theme) => change((before) => ({ ...before, theme })),

    ...createArrivals(parts, whereWeAre, enter),
    async cancelJoining() {
      const joining = open.inUse?.session.space
      if (vault === null || joining === undefined) return
      const spaces = vault.settings.spaces.filter((one) => one !== joining)
      await vault.change((before) => ({ ...before, spaces, inUse: spaces.at(-1) ?? null }))
      open.close(joining)
      await open.use(vault.settings.inUse, vault.store)
      show()
    },
    ...createHosting(
      parts,
      async (request) => (await open.inUse?.admit(request)) ?? false,
      inSpace,
      show,
    ),
    ...createSpaceList({
      ...{ spaces, open, inSpace, show },
      vault: () => vault,
      tellLeavings: () => void openOthers().catch(() => undefined),
    }),
    ...createRounds({
      ...{ space, inSpace, show, today: parts.today, random: parts.random },
      knowledge: () =>
        open.inUse &&
        knowledgeOf(open.inUse.session, {
          today: parts.today(),
          tellBefore: vault?.settings.tellBefore === true,
        }),
      rememberTelling: (tellBefore) => change((before) => ({ ...before, tellBefore })),
    }),
    ...own,
    ...createPortable(parts, openedVault, refresh),
  }
}

function createViews({ language }: SessionParts) {
  return {
    device: signal<DeviceView>({
      opening: 'opening',
      language,
      theme: 'system',
      keptForGood: false,
      isLooking: false,
    }),
    space: signal<SpaceView | null>(null),
    spaces: signal<readonly SpaceSummary[]>([]),
    notice: signal<Notice | null>(null),
  }
}

const done = { ok: true, value: null } as const
