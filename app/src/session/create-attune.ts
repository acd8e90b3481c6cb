/** The session itself: opens what is kept, keeps the space in use in step, and answers the screens. */
import { decodeRelayFacts, routes } from '@attune/wire/routes.ts'
import { batch, signal } from '@preact/signals-core'
import { checkName } from '../domain/text.ts'
import { respond, saveDraft, sealAnswer, takeBack, toOutcome } from './answering.ts'
import type { Attune, DeviceView, Notice, Outcome, SpaceView, StorageFault } from './attune.ts'
import { createCurrentSpace } from './current-space.ts'
import { invite } from './inviting.ts'
import type { ReadInvitation } from './joining.ts'
import { prepareJoining, readInvitation } from './joining.ts'
import type { SessionParts } from './parts.ts'
import { readBond } from './records.ts'
import { createRepeater } from './repeater.ts'
import type { SpaceSession } from './space-session.ts'
import { startSpace } from './starting.ts'
import type { Vault } from './vault.ts'
import { openVault } from './vault.ts'
import { viewSpace } from './view.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { openInvitation } from './inviting.ts'

export function createAttune(parts: SessionParts): Attune {
  const device = signal<DeviceView>({
    opening: 'opening',
    language: parts.language,
    theme: 'system',
    keptForGood: false,
  })
  const space = signal<SpaceView | null>(null)
  const notice = signal<Notice | null>(null)
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

  /** Right after the start the first connection is still on its way: worth a short wait. */
  async function firstLink({ sync }: SpaceSession): Promise<void> {
    for (let tries = 0; sync.link === 'connecting' && tries < 50; tries++) {
      await new Promise<void>((resolve) => parts.scheduler.after(100, resolve))
    }
  }

  /** For what the screens offer only once a space is open. */
  function inSpace<T>(use: (session: SpaceSession) => Promise<T>): Promise<T> {
    if (current.session === null) throw new Error('no space is open')
    return use(current.session)
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
      current.session?.sync.hurry()
      current.session?.sync.push()
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

    async canStart(token) {
      const answer = await parts.transport.fetch('GET', routes.relay, null)
      const facts = answer?.status === 200 ? decodeRelayFacts(answer.body) : null
      if (facts === null) return 'offline'
      return facts.open || token !== null ? 'yes' : 'needs-link'
    },
    async start(answers) {
      await opened
      const name = checkName(answers.name)
      if (!name.ok) return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
      if (vault === null) return failed('storage-failed')
      const started = await startSpace({ ...answers, name: name.value }, vault.store, parts)
      if (!started.ok) return started
      await vault.change((before) => ({ ...before, language: answers.language }))
      return enter(started.value, vault)
    },
    async readInvitation(link) {
      await opened
      const read = await readHere(link)
      if (!read.ok) return read
      const { name, bond } = read.value.card
      const inviter = checkName(name)
      const known = readBond({ ...bond })
      if (!inviter.ok || known === null) return failed('not-genuine')
      return { ok: true, value: { inviter: inviter.value, bond: known } }
    },
    async join(link, typedName, keeper) {
      await opened
      const name = checkName(typedName)
      if (!name.ok) return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
      const read = await readHere(link)
      if (!read.ok) return read
      if (vault === null) return failed('storage-failed')
      const joining = prepareJoining(read.value, name.value, keeper, parts)
      const kept = await joining.keep(vault.store)
      return kept.ok ? enter(joining.space, vault) : toOutcome(kept)
    },
    async cancelJoining() {
      await vault?.change((before) => ({ ...before, spaces: before.spaces.slice(1) }))
      const [next] = vault?.settings.spaces ?? []
      current.close()
      if (vault !== null && next !== undefined) await current.open(next, vault.store)
      show()
    },

    createInvitation: () =>
      inSpace(async (session) => {
        await firstLink(session)
        return invite(session, parts).finally(show)
      }),
    admit: (request) =>
      inSpace(async () => ((await current.admit(request)) ? done : failed('offline'))),
    confirmCode: (same) =>
      inSpace(async (session) => {
        const codeConfirmed = same ? 'same' : 'different'
        await session.changeRecord((before) => ({ ...before, codeConfirmed }))
        show()
      }),

    saveDraft: (round, text) => inSpace((session) => saveDraft(session, round, text).finally(show)),
    seal: (round, text, tell) =>
      inSpace(async (session) => {
        const sealed = await sealAnswer(session, round, text, tell, parts.today())
        if (sealed.ok) await vault?.change((before) => ({ ...before, tellBefore: tell }))
        show()
        return sealed
      }),
    takeBack: (round) => inSpace((session) => takeBack(session, round).finally(show)),
    respond: (round, text) => inSpace((session) => respond(session, round, text).finally(show)),
    leaveRound: (round) =>
      inSpace(async (session) => toOutcome(await session.leaveRound(round))).finally(show),
  }

  /** A link to a space that this device is in already leads nowhere new. */
  async function readHere(link: string): ReturnType<typeof readInvitation> {
    const read = await readInvitation(link, parts)
    if (!read.ok) return read
    const { keys, card } = read.value satisfies ReadInvitation
    const session = current.session
    if (session !== null && openInvitation(session)?.invite === keys.invite) return failed('own')
    if (vault?.settings.spaces.includes(card.space) === true) return failed('already-here')
    return read
  }
}

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}

const done = { ok: true, value: null } as const
