export const inviteEn = {
  title: 'Invite the person you want here.',
  how: 'Let the other phone scan this, or send the link.',
  rule: 'It works once, for 24 hours. Whoever has it can ask to come in, so send it to nobody else.',
  picture: 'A QR code with the invitation link. You can share or copy the link below.',
  share: 'Share the link',
  copy: 'Copy the link',
  copied: 'Copied. The link is ready to paste.',
  notCopied: 'Copying did not work here. Select the link and copy it yourself.',
  link: 'Show the link',
  making: 'Making an invitation …',
  ended: {
    title: 'The last invitation has ended.',
    body: 'An invitation lasts 24 hours and works once.',
    again: 'Make a new link',
  },
  admit: 'Let {name} in',
  unnamed: 'Somebody without a name',
  here: {
    title: '{name} is here.',
    body: 'All is ready to begin.',
  },
  alone: {
    asked: {
      title: 'Someone asks to come in.',
      body: 'Let in only the person you invited.',
    },
    askedByMany: {
      title: 'More than one phone used your link.',
      body: 'Call or meet the person you invited, and ask which name they typed. If you are not sure, let nobody in and make a new link.',
    },
    ended: {
      title: 'This invitation has ended.',
      body: 'An invitation lasts 24 hours and works once.',
    },
    title: 'Nobody else is here yet.',
    body: 'You can answer today’s question already. It opens once someone has joined and answered too.',
    bodyAnswered: 'What you answer opens once someone has joined and answered too.',
    invite: 'Invite someone',
    show: 'Show the invitation',
    see: 'See who it is',
  },
  faults: {
    offline: 'No connection right now. Try again when you are online.',
    'storage-full': 'There is no room left on this phone. Free some space, then try again.',
    'storage-failed': 'This could not be saved. Try again, or restart the browser.',
  },
} as const
