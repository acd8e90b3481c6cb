/** Changes of what people type, paste and scan, and of what programs write for programs. */
import type { Chance } from '../history/chance.ts'

export function mutateText(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const others = new TextDecoder().decode(other)
  const at = chance.below(text.length + 1)
  const length = 1 + chance.below(chance.pick([1, 4, 16, 64]))
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const from = chance.below(others.length + 1)
  const changes = [
    () => before + chance.pick(pieces) + after,
    () => before + after.slice(length),
    () => before + after.slice(0, length) + after,
    () => before + others.slice(from, from + length) + after,
    () => before + chance.pick(pieces) + after.slice(length),
    () => before + chance.pick(pieces).repeat(chance.pick([2, 10, 200, 3_000])) + after,
    () => text.toUpperCase(),
    () => before + String.fromCodePoint(chance.below(0x10f800)) + after.slice(1),
  ]
  return new TextEncoder().encode(chance.pick(changes)())
}

const pieces = [
  ...[
    '#',
    '/',
    '//',
    '?',
    '&',
    '%',
    '%23',
    '%00',
    '..',
    '../',
    '\\',
    ':',
    ';',
    ',',
    '.',
    '"',
    "'",
    '`',
  ],
  ...[
    'https://',
    'http://',
    'javascript:',
    'data:,',
    'xn--',
    '@',
    '[::1]',
    'relay.example',
    '/join#',
  ],
  ...[
    '\0',
    '\n',
    '\r\n',
    '\t',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\u200B',
    '\u200D',
    '\u202E',
    '\u2066',
  ],
  ...[
    '\u0301',
    '\u0301'.repeat(50),
    '👩‍👩‍👧‍👦',
    '🏴‍☠️',
    '𝄞',
    'ﬀ',
    'İ',
    'ß',
    '\u1100\u1161\u11a8',
    '\uFFFD',
  ],
  ...[
    '<img onerror=x>',
    '{{x}}',
    '{name}',
    '${x}',
    '=cmd()',
    '[a](b)',
    '![',
    '<!--',
    '&#0;',
    '$1',
    '$&',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'true',
    '-0',
    '1e400',
    '9007199254740993',
    '{}',
    '[]',
  ],
  ...[
    '0000-00-00',
    '2026-02-29',
    '9999-12-31',
    'HTTP/1.1',
    'Host: ',
    'Content-Length: 99999999999',
  ],
  ...[
    'Transfer-Encoding: chunked',
    'Upgrade: websocket',
    'Origin: https://evil.example',
    'a'.repeat(70),
  ],
]
