/** Beginning a space and coming into someone's: fetched when a person goes there. */
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeRelayFacts, routes } from '@attune/wire/routes.ts'
import { checkName } from '../domain/text.ts'
import type { Invitation, MayStart, StartAnswers } from './attune.ts'
import type { RelayKeeper } from '../content/bond.ts'
import type { InvitationFault, NameFault, Outcome, StartFault } from './faults.ts'
import { firstLink } from './first-link.ts'
import { giveBackSpace, isLost } from './giving-back.ts'
import type { ReadInvitation } from './joining.ts'
import { prepareJoining, readInvitation } from './joining.ts'
import { openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { readBond } from './records.ts'
import type { SpaceSession } from './space-session.ts'
import { startSpace } from './starting.ts'
import type { Vault } from './vault.ts'

/** Where somebody stands who opens a link. */
export interface Here {
  readonly vault: Vault
  /** Those that are open here. */
  readonly sessions: readonly SpaceSession[]
  readonly parts: SessionParts
}

/** A link for starting goes first to a space of this device that the relay has lost. */
export async function canStart(
  token: string | null,
  { transport, scheduler }: SessionParts,
  here: Here | null,
): Promise<MayStart> {
  for (const session of token === null ? [] : (here?.sessions ?? [])) {
    await firstLink(session, scheduler)
    if (!isLost(session)) continue
    if ((await giveBackSpace(session, token, transport)) === 'known') return 'given-back'
  }
  const answer = await transport.fetch('GET', routes.relay, null)
  const facts = answer?.status === 200 ? decodeRelayFacts(answer.body) : null
  if (facts === null) return 'offline'
  return facts.open || token !== null ? 'yes' : 'needs-link'
}

export async function startHere(
  answers: StartAnswers,
  { vault, parts }: Here,
): Promise<Outcome<SpaceId, StartFault>> {
  const name = checkTyped(answers.name)
  if (!name.ok) return name
  const started = await startSpace({ ...answers, name: name.value }, vault.store, parts)
  if (started.ok) await vault.change((before) => ({ ...before, language: answers.language }))
  return started
}

export async function showInvitation(
  link: string,
  here: Here,
): Promise<Outcome<Invitation, InvitationFault>> {
  const read = await readHere(link, here)
  if (!read.ok) return read
  const { name, bond } = read.value.card
  const inviter = checkName(name)
  const known = readBond({ ...bond })
  if (!inviter.ok || known === null) return failed('not-genuine')
  return { ok: true, value: { inviter: inviter.value, bond: known } }
}

export async function joinHere(
  link: string,
  typedName: string,
  keeper: RelayKeeper,
  here: Here,
): Promise<Outcome<SpaceId, InvitationFault | NameFault>> {
  const name = checkTyped(typedName)
  if (!name.ok) return name
  const read = await readHere(link, here)
  if (!read.ok) return read
  const joining = prepareJoining(read.value, name.value, keeper, here.parts)
  const kept = await joining.keep(here.vault.store)
  return kept.ok ? { ok: true, value: joining.space } : failed(kept.error.kind)
}

/** A link to a space that this device is in already leads nowhere new. */
async function readHere(
  link: string,
  { vault, sessions, parts }: Here,
): Promise<Outcome<ReadInvitation, InvitationFault>> {
  const read = await readInvitation(link, parts)
  if (!read.ok) return read
  const { keys, card } = read.value
  const isOwn = sessions.some((one) => openInvitation(one)?.invite === keys.invite)
  if (isOwn) return failed('own')
  return vault.settings.spaces.includes(card.space) ? failed('already-here') : read
}

function checkTyped(typed: string): Outcome<string, NameFault> {
  const name = checkName(typed)
  if (name.ok) return name
  return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
}

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}
