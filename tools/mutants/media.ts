/** Photos and voices: nothing but pixels and sound leaves the phone. */
import type { Mutant } from './mutant.ts'

const voice = 'app/src/media/clean-voice.test.ts'
const pixels = 'app/src/media/only-pixels.test.ts'

export const mediaMutants: readonly Mutant[] = [
  {
    name: 'a photo keeps what its file says beside the pixels (WebP)',
    breaks: 'R4',
    file: 'app/src/media/only-pixels.ts',
    before: "if (['VP8 ', 'VP8L', 'VP8X', 'ALPH'].includes(name)) parts.push(part)",
    after: 'parts.push(part)',
    tests: [pixels],
  },
  {
    name: 'a photo keeps what its file says beside the pixels (JPEG)',
    breaks: 'R4',
    file: 'app/src/media/only-pixels.ts',
    before: 'const kept = [0xe0, 0xdb,',
    after: 'const kept = [0xe0, 0xe1, 0xe2, 0xfe, 0xdb,',
    tests: [pixels],
  },
  {
    name: 'a voice keeps its tags (WebM)',
    breaks: 'R4',
    file: 'app/src/media/clean-webm.ts',
    before: '      else if (!kept.includes(id)) writeVoid(bytes, at, end)\n',
    after: '',
    tests: [voice],
  },
  {
    name: 'a voice keeps the program that wrote it (WebM)',
    breaks: 'R4',
    file: 'app/src/media/clean-webm.ts',
    before: 'if (emptied.includes(id)) bytes.fill(0, body, end)\n      else if (!kept',
    after: 'if (!emptied.includes(id) && !kept',
    tests: [voice],
  },
  {
    name: 'a voice says when it was recorded (MP4)',
    breaks: 'T8',
    file: 'app/src/media/clean-mp4.ts',
    before: '      bytes.fill(0, body + 4, body + (isLong ? 20 : 12))\n',
    after: '',
    tests: [voice],
  },
  {
    name: 'a voice keeps its place (MP4)',
    breaks: 'R4',
    file: 'app/src/media/clean-mp4.ts',
    before: '      bytes.fill(0, body, end)\n',
    after: '',
    tests: [voice],
  },
]
