export const exportEn = {
  title: 'Take a copy with you',
  why: 'One file with all that you keep here: to read, to keep safe, and to go on from if this phone is lost.',
  holds:
    'It holds the words of everyone you share a space with, and the keys of this phone. Keep it as you would keep a diary.',
  passphrase: 'Passphrase',
  suggested: 'This one is hard to guess and easy to copy:',
  copy: 'Copy it',
  copied: 'Copied. The passphrase is ready to paste.',
  notCopied: 'Copying did not work here. Write it down instead.',
  another: 'Suggest another',
  own: 'Use my own',
  ownHint: 'At least 12 letters. A few words that nobody would put together are good.',
  useSuggested: 'Use the suggested one',
  repeat: 'Type it once more',
  repeatWrong: 'These two are not the same yet.',
  writeDown:
    'Write it down on paper now, and keep the paper away from the file. Without it nobody can open the file, not even the people who made Attune.',
  written: 'I have written it down',
  make: 'Make the file',
  making: 'Making the file … It can take a minute.',
  done: {
    title: 'Your file is ready.',
    body: 'It is called {name}. Put it where only you can reach it.',
    notWhole:
      'Some photos or voice notes are not in it: they are not on this phone, or there was no room. All words are.',
    elsewhere: 'It opens without Attune too, with the program “age”. A page inside says how.',
    save: 'Save the file',
    share: 'Share it',
    saved: 'Handed over. Look where it went before you rely on it.',
    close: 'Done',
  },
  bring: {
    title: 'Bring back a file',
    why: 'You look at what is in it first. Nothing changes until you say so.',
    choose: 'Choose the file',
    noFile: 'Choose the file first.',
    unnamed: 'A space',
    passphrase: 'The passphrase of the file',
    open: 'Look inside',
    opening: 'Opening it … It can take a minute.',
    from: 'Made on {day}',
    me: 'You are {name}.',
    days: 'From {first} to {last}',
    oneDay: 'On {day}',
    own: 'What only you have',
    twin: 'If your old phone still has Attune, use only one of the two from now on.',
    confirm: 'Bring it back',
    nothing: 'There is nothing in this file that is not here already.',
    another: 'Choose another file',
    bringing: 'Bringing it back …',
    done: 'It is here again.',
  },
  standing: {
    'new-here': 'Not on this phone. It would come back whole.',
    same: 'Already here. Nothing would change.',
    adds: 'Already here. What is missing would be added, and nothing written over.',
    'someone-elses':
      'This space is on this phone as someone else’s. It stays as it is, and nothing is mixed.',
    unreadable: 'This part cannot be read. It would be left out.',
  },
  faults: {
    make: {
      'storage-full': 'There is no room left on this phone. Free some space, then try again.',
      'passphrase-short': 'Please use at least 12 letters, so that nobody can guess it.',
      'too-large': 'This is more than one file can hold here. Nothing was made.',
      'storage-failed':
        'What is kept here could not be read. Load the page again, then try once more.',
    },
    bring: {
      'not-an-export':
        'Attune did not make this file, or made it in another way. Check that it is the right one.',
      'newer-version':
        'A newer Attune made this file. Load the page again while you are online, then try once more.',
      'wrong-passphrase':
        'This passphrase does not open the file. Look for letters that are easy to mix up. If you are sure of it, the file may be damaged.',
      damaged:
        'Something in this file has changed since it was made. Nothing was taken from it. Try another copy if you have one.',
      'too-hard': 'Opening this file asks for more work than this phone can do. Try a computer.',
      'too-large': 'This file is larger than this phone can open. Try a computer.',
      'storage-full':
        'There is no room left on this phone. Free some space, then try again. Nothing was left half done.',
      'storage-failed': 'This could not be saved. Try again, or restart the browser.',
    },
  },
} as const
