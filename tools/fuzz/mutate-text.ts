/** Changes of what people type, paste and scan, and of what programs write for programs. */
import type { Chance } from '../history/chance.ts'

export function mutateText(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const letters = [...new TextDecoder().decode(bytes)]
  const others = [...new TextDecoder().decode(other)]
  const at = chance.below(letters.length + 1)
  const length = 1 + chance.below(chance.pick([1, 4, 16, 64]))
  const changes = [
    () => letters.splice(at, 0, chance.pick(pieces)),
    () => letters.splice(at, length),
    () => letters.splice(at, 0, ...letters.slice(at, at + length)),
    () => letters.splice(at, 0, ...others.slice(chance.below(others.length + 1)).slice(0, length)),
    () => letters.splice(at, length, chance.pick(pieces)),
    () => letters.splice(at, 0, chance.pick(pieces).repeat(chance.pick([2, 10, 200, 3_000]))),
    () => letters.splice(0, letters.length, ...letters.join('').toUpperCase()),
    () => letters.splice(at, 1, String.fromCodePoint(chance.below(0x10f800))),
  ]
  chance.pick<() => unknown>(changes)()
  return new TextEncoder().encode(letters.join(''))
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
