/** Keeping a memory and taking it back. Fetched by whoever goes there. */
import { base64urlToBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Answer } from '../content/practices/practice.ts'
import { sha256 } from '../crypto/hash.ts'
import { checkText, cleanText, isBlank } from '../domain/text.ts'
import type { Fetched } from '../sync/blob-download.ts'
import type { Blobs } from '../sync/blobs.ts'
import { fail } from '../crypto/result.ts'
import type { MadeMedium, NewMemory } from './attune.ts'
import type { MemoryFault, Outcome, StorageFault } from './faults.ts'
import { filesOf, keptMemories } from './memory-list.ts'
import type { MemorySource } from './memory-source.ts'
import { memoryDraft } from './memory-source.ts'
import { done } from './outcome.ts'
import type { SessionParts } from './parts.ts'
import type { NamedMedium } from './said-memory.ts'
import { mediumToCbor } from './said-memory.ts'

export interface MemoryHere extends MemorySource, Pick<SessionParts, 'random' | 'today'> {}

export async function keepMemory(
  source: MemoryHere,
  { text: typed, media: made }: NewMemory,
): Promise<Outcome<null, MemoryFault>> {
  const alts = made.map(({ alt }) => alt).join('\n')
  const checked = checkText(`${typed}\n${alts}`)
  if (!checked.ok && checked.error.kind === 'too-long') return fail('too-long')
  if (made.length === 0) return fail('empty')
  const { writer, random, today } = source
  const blobs = await source.blobs()
  const media: NamedMedium[] = []
  for (const one of made) {
    const named = await nameMedium(source, blobs, one)
    if (!named.ok) return giveUp(named)
    media.push(named.value)
  }
  const text = isBlank(typed) ? '' : cleanText(typed)
  const memory = random(16)
  const kept = { kind: 'memory.kept', memory, text, media: media.map(mediumToCbor) } as const
  const said = await writer.say(kept, today())
  if (!said.ok) return giveUp(said)
  await writer.saveDraft(memoryDraft, 'words', {})
  void blobs.carry().catch(() => undefined)
  return done

  /** Nothing else names what was added for it. */
  async function giveUp<Fault>(fault: Fault): Promise<Fault> {
    const known = new Set(standingOf(source).flatMap(filesOf))
    await blobs.forget(filesOf({ media: media.filter(({ whole }) => !known.has(whole.blob)) }))
    return fault
  }
}

export async function takeBackMemory(
  source: MemorySource,
  memory: string,
): Promise<Outcome<null, StorageFault>> {
  const { writer } = source
  const id = base64urlToBytes(memory)
  const isOwn = standingOf(source).some((one) => one.memory === memory)
  if (id === null || !isOwn) throw new Error('only a memory of one’s own can be taken back')
  const said = await writer.say({ kind: 'memory.taken', memory: id })
  // What could not be dropped now is found by the next look.
  if (said.ok) await lookAtMemories(source)
  return said
}

export function saveMemoryDraft(
  { writer }: MemorySource,
  words: Answer,
): Promise<Outcome<null, StorageFault>> {
  return writer.saveDraft(memoryDraft, 'words', words)
}

/** What was taken back leaves this device and the relay, whoever of its people has sent it there. */
export async function lookAtMemories(source: Pick<MemorySource, 'blobs'>): Promise<void> {
  const blobs = await source.blobs()
  await blobs.dropGone()
  void blobs.carry().catch(() => undefined)
}

export async function openMedium(
  source: MemorySource,
  memory: string,
  at: number,
  size: 'thumb' | 'whole',
): Promise<Fetched> {
  const { standing } = keptMemories(source.writer.said.memories())
  const medium = standing.find((one) => one.memory === memory)?.media[at]
  const ref = (size === 'thumb' && medium?.thumb) || medium?.whole
  if (!ref) return fail('on-its-way')
  return (await source.blobs()).open(ref)
}

/** The same picture again is not sent again. */
async function nameMedium(
  source: MemorySource,
  blobs: Blobs,
  { whole, thumb, ...plain }: MadeMedium,
): Promise<Outcome<NamedMedium, 'too-large' | StorageFault>> {
  const hash = sha256(new Uint8Array(whole))
  const same = standingOf(source)
    .flatMap(({ media }) => media)
    .find((one) => equalBytes(one.whole.hash, hash))
  const alt = isBlank(plain.alt) ? '' : cleanText(plain.alt)
  if (same !== undefined) return { ok: true, value: { ...same, alt } }
  // Small first: whoever looks sees something soon.
  const small = thumb && (await blobs.add(thumb))
  if (small?.ok === false) return small
  const large = await blobs.add(whole)
  if (!large.ok) {
    await blobs.forget(small ? [small.value.blob] : [])
    return large
  }
  return { ok: true, value: { ...plain, alt, whole: large.value, thumb: small?.value ?? null } }
}

function standingOf({ writer }: MemorySource) {
  return keptMemories(writer.said.memories()).standing.filter(({ by }) => by === writer.me)
}
