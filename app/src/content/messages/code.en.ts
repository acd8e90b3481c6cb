export const codeEn = {
  title: 'Compare five pictures with {name}.',
  titleMany: 'Compare five pictures with each other.',
  body: 'Read them to each other, side by side or on a call where you know the voice. If they are the same, nobody is in between.',
  pictures: 'Five pictures',
  same: 'They are the same',
  different: 'They are different',
  waiting:
    'The pictures appear when the phones have met. That can take until everyone here has opened Attune again.',
  confirmed: {
    title: 'You compared the pictures.',
    body: 'They were the same. Nobody is in between.',
  },
  mismatch: {
    title: 'The pictures were different.',
    body: 'It may be a mix-up, or someone may be in between. Until you know, write nothing private here.',
    next: 'Meet, or call each other on a number you know. Look at the pictures once more. If they still differ, start anew in person.',
    again: 'Compare again',
  },
} as const
