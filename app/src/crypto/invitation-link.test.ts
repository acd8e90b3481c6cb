import { bytesToBase64url } from '@attune/wire/bytes.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createInvitation, invitationToCode, readInvitationCode } from './invitation.ts'
import { codeToLink } from './invitation-code.ts'
import { readInvitationLink } from './invitation-link.ts'
import { createMemberCard } from './create-keys.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'
import { at, createFixtureSpace, valueOf } from './space-fixture.testing.ts'

const space = await createFixtureSpace('links', 1)
const card = createMemberCard(space.roster.space, at(space.people, 0))
const origin = 'https://attune.example'
const invitation = createInvitation(space.roster.space, card, createSeededRandom('link'))
// Lone surrogates and control characters too; fast-check’s own `binary` takes a second to set up.
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units))
const code = invitationToCode(invitation)
const link = codeToLink(invitationToCode(invitation), origin)

const read = (text: string, own = origin) => {
  const result = readInvitationLink(text, own)
  return result.ok ? result.value.invite : result.error.kind
}

test('a link holds the secret in its fragment alone', () => {
  const url = new URL(link)
  expect(url.hash).toHaveLength(51)
  expect(`${url.origin}${url.pathname}`).toBe('https://attune.example/join')
  expect(url.search).toBe('')
})

test('every invitation is read back from its link', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const one = createInvitation(space.roster.space, card, createSeededRandom(seed))
      const result = readInvitationLink(codeToLink(invitationToCode(one), origin), origin)
      expect(result).toMatchObject({ ok: true, value: { invite: one.invite } })
      if (!result.ok) return
      expect(reveal(result.value.secret)).toEqual(reveal(one.secret))
      expect(result.value.fingerprint).toEqual(one.fingerprint)
    }),
  )
})

test('a link is found in whatever people paste around it', () => {
  const pasted = [
    `  ${link}\n`,
    `\n\n${link}\r\n\r\n`,
    `Come in: ${link}. See you there!`,
    `(${link})`,
    `<${link}>`,
    `"${link}"`,
    `“${link}”`,
    `*${link}*`,
    `_${link}_`,
    `${link}-`,
    `${link}…`,
    `${link}👍`,
    `Data: ${link}`,
    `First https://example.com/join-us, then ${link}`,
    `Old: https://attune.example/join#short and new: ${link}`,
    link.replace('#', '%23'),
    link.replace('https://attune.example', 'HTTPS://Attune.EXAMPLE'),
    link.replace('/join', '/join/'),
    link.replace('attune.example', 'attune.example:443'),
    `${link.slice(0, 50)}\u200B${link.slice(50)}`,
    `${link.slice(0, 60)}\n${link.slice(60)} – a mail program broke the line`,
    `\uFEFF${link}`,
    `${'x'.repeat(1_000_000)} ${link}`,
  ]
  for (const text of pasted)
    expect([text.slice(-90), read(text)]).toEqual([text.slice(-90), invitation.invite])
})

test('what is cut says so', () => {
  const cut = [
    link.slice(0, -1),
    link.slice(0, -30),
    'https://attune.example/join#',
    'https://attune.example/join',
    'https://attune.example/join/',
    'Come in: https://attune.example/join. See you there!',
    link.slice(0, link.indexOf('#') + 2),
  ]
  for (const text of cut) expect([text, read(text)]).toEqual([text, 'cut'])
})

test('what is damaged says so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 49 }),
      fc.constantFrom('A', 'b', '7', '_', '-'),
      (place, letter) => {
        fc.pre(code[place] !== letter)
        const damaged = `${code.slice(0, place)}${letter}${code.slice(place + 1)}`
        return read(`${origin}/join#${damaged}`) === 'damaged'
      },
    ),
  )
  expect(read(`${origin}/join#${'hello'.repeat(12)}`)).toBe('damaged')
})

test('an invitation of a newer version says so, and is never read as an old one', () => {
  const bytes = Uint8Array.of(2, ...new Uint8Array(60))
  expect(read(`${origin}/join#${bytesToBase64url(bytes)}`)).toBe('newer-version')
  expect(read(`${origin}/join#${bytesToBase64url(bytes.slice(0, 37))}`)).toBe('newer-version')
})

test('a link to another host names it in plain letters', () => {
  const other = (text: string) => {
    const result = readInvitationLink(text, origin)
    return result.ok || result.error.kind !== 'other-host' ? null : result.error.host
  }
  expect(other(link.replace('attune.example', 'other.example:8443'))).toBe('other.example:8443')
  // A Cyrillic “а” at the beginning.
  expect(other(link.replace('attune', '\u0430ttune'))).toMatch(/^xn--ttune-\w+\.example$/u)
  expect(other(link.replace('attune.example', 'attune.example@evil.example'))).toBe('evil.example')
  expect(other(link.replace('attune.example', 'attune.example.evil.example'))).toBe(
    'attune.example.evil.example',
  )
  expect(other(link.replace('attune.example', 'attune.example:8443'))).toBe('attune.example:8443')
})

test('plain http is refused, unless it is where the app already runs', () => {
  const plain = link.replace('https', 'http')
  expect(read(plain)).toBe('not-secure')
  const local = 'http://127.0.0.1:8080'
  expect(read(codeToLink(invitationToCode(invitation), local), local)).toBe(invitation.invite)
  expect(read(codeToLink(invitationToCode(invitation), 'http://127.0.0.1:9'), local)).toBe(
    'not-secure',
  )
})

test('other codes and texts are not invitations', () => {
  const others = [
    '',
    ' ',
    'hello',
    code,
    'https://example.com/',
    'https://example.com/menu#AQ',
    'http://192.168.0.1/setup',
    'WIFI:T:WPA;S:home;P:secret;;',
    'mailto:someone@example.com',
    `javascript:location='${link}'`,
    ` JavaScript:alert(1)//${link}`,
    `data:text/html,<a href="${link}">`,
    'https://',
    'https://[',
    'https://attune.example:99999/join#x',
    'ftp://attune.example/join#x',
    '\u0000\u0001\uD800',
    'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD',
    '😀'.repeat(1_000),
  ]
  for (const text of others) expect([text, read(text)]).toEqual([text, 'not-an-invitation'])
})

test('any text at all is answered, and a megabyte of it soon', () => {
  fc.assert(fc.property(anyText, (text) => typeof read(text) === 'string'))
  const million = 1_000_000
  const hostile = [
    'https://'.repeat(million / 8),
    `${origin}/join#`.repeat(million / 30),
    `https://${'a'.repeat(million)}`,
    `${origin}/join#${'A'.repeat(million)}`,
    ' '.repeat(million),
    '\u200B'.repeat(million),
    `${origin}/join#${'%23'.repeat(million / 3)}`,
  ]
  const begun = performance.now()
  for (const text of hostile) expect(read(text)).not.toBe(invitation.invite)
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a code is kept and read back on its own', () => {
  const again = valueOf(readInvitationCode(code))
  expect(again.invite).toBe(invitation.invite)
  expect(JSON.stringify(again)).not.toContain(code.slice(3, 20))
})
