import type { ExportWords } from './export-words.ts'
import { practiceEn } from './messages/practice.en.ts'

export const exportWordsEn: ExportWords = {
  readme: `# What this is

You made this copy of what you keep in Attune. It belongs to you.

- \`spaces/\` has a folder for each space: \`history.md\` to read, \`history.json\` with every entry for
  other programs, and \`restore.json\`, from which Attune can go on.
- \`own/\` holds what only you have, in the same three forms.
- \`media/\` holds photos and voice notes, if there are any.

Keep it safe. \`restore.json\` holds your keys: whoever has it can read and write as you. Delete the
unpacked files when you no longer need them. The locked file can stay.

# Opening it without Attune

The file is locked with \`age\` (age-encryption.org), and inside is a plain \`tar\` archive:

    age -d attune.age | tar x

\`age\` asks for your passphrase. Without it nobody can open the file, not even the people who made
Attune.

# Going on with it in Attune

Open Attune, go to “Me”, and choose the file there. You see what is in it before anything changes.
`,
  historyTitle: 'What we wrote',
  ownTitle: 'What only I have',
  withoutDay: 'Without a day',
  unknown: 'Some of this was written by a newer Attune. It is whole in the file next to this one.',
  nobody: 'Someone',
  lines: {
    answered: '{name} answered',
    kept: '{name} kept',
    unopened: 'What {name} answered could not be opened.',
    wrote: '{name} wrote',
    changed: '{name} changed it to',
    'took-back': '{name} took it back.',
    'said-back': '{name} said back',
    replied: '{name} replied',
    happened: '{name} noted that it happened.',
    landed: '{name} noted that it did good.',
    waiting: 'My answer, still waiting',
    returned: 'My answer, which came back to me',
    draft: 'A draft of mine',
    page: 'I wrote',
    intention: 'My intention',
  },
  practice: practiceEn,
  practices: {
    'one-question': 'One question',
    'check-in': 'The evening’s check-in',
    'thanks-together': 'A thank-you each',
    'thank-you': 'A thank-you',
    'small-win': 'Something that went well',
    capacity: 'How much room there is today',
    'not-tonight': 'Not tonight',
    'start-small': 'Something small, after a while',
    'our-time': 'Our time',
    closeness: 'Yes, if you too',
    memory: 'A memory',
    journal: 'Journal',
    intention: 'Intention',
  },
  fields: {
    text: '',
    seen: 'What is to be seen or heard',
    file: 'The file',
    high: 'What was good',
    low: 'What was hard',
    heard: 'What I need',
    help: 'What would help',
    did: 'For',
    meant: 'What it meant',
    level: 'Room for others',
    until: 'Until',
    instead: 'Instead',
    when: 'When',
    reason: 'Why',
    which: 'Which',
    whenHard: 'When it is hard',
    reply: '',
  },
  options: {
    listen: 'Someone who listens',
    comfort: 'Comfort',
    ideas: 'Ideas',
    full: 'Plenty',
    some: 'Some',
    none: 'None',
    'ten-minutes': 'Ten minutes',
    'another-time': 'Another time',
    kind: 'Something kind',
    true: 'Something true',
    repair: 'Something to mend',
    yes: 'Yes',
    smaller: 'A smaller version',
    'not-now': 'Not now',
  },
}
