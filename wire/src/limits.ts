/** What a frame, a batch and a space may hold. Both ends refuse more; neither trusts the other to. */
export const limits = {
  /** One WebSocket message or HTTP body, bytes. */
  message: 1_048_576,
  /** Entries in one append. */
  appendEntries: 128,
  /** Items in one answer of the stream. */
  followItems: 256,
  /** Items in one restore, or with the beginning of a space. */
  restoreItems: 128,
  members: 6,
  /** Lost ones too: who comes back often, and takes none out, must not find the door shut. */
  devicesPerMember: 32,
  rosterRecord: 16_384,
  /** A sealed letter of whoever is not a member, bytes. */
  letter: 4_096 + 64,
  /** One that a member leaves: a card, or what brings them back, with all the keys they ever had. */
  memberLetter: 16_384 + 64,
  /** A sealed file, bytes. It travels and rests in pieces of the same size; the last may be shorter. */
  blob: 16 * 1_048_576,
  blobPiece: 65_536,
  /** Pieces in one request. */
  blobPieces: 4,
  /** Items in a segment; one part of it, sealed; and as much as one answer brings of it, bytes. */
  segmentItems: 512,
  segmentPart: 393_216,
  segmentPiece: 262_144,
  /** Claims in one answer. */
  segmentClaims: 64,
} as const

/** What the relay alone counts, over all that it holds. */
export const relayLimits = {
  /** Who may have gone from a space that still takes somebody in: each had a share of its room. */
  formerMembers: 64,
  /**
   * What a roster record counts that a member can make alone, bytes: for as long as the space lives
   * everybody checks each, so that thousands of short ones would hold up more than their size.
   */
  recordBytes: 65_536,
  requestsPerInvite: 4,
  openInvitesPerMember: 8,
  /** Of one member, open and closed, in the hours that an invitation lives. */
  invitesPerMember: 64,
  waysPerSpace: 8,
  /** Own spaces that a member may start where the relay is closed. */
  ownTokensPerMember: 3,
  /** Of all who are or were members of one space. */
  ownTokensPerSpace: 18,
  openDepositsPerMember: 64,
  /** Hours an invitation lives, by the relay's clock. */
  inviteHours: 24,
  /** Days after which the relay forgets a deposit that was never matched. */
  depositDays: 8,
  /** Decks of private yes that one member takes part in at once. */
  yesDecks: 8,
  /** Weeks after which the relay forgets what stood in them. */
  yesWeeks: 8,
  /** Of one member, begun and not complete. */
  openBlobsPerMember: 16,
  /** Of one member, in all: ten years of ten a day. */
  blobsPerMember: 40_000,
  /** Days after which the relay forgets a file that nobody goes on sending. */
  blobDays: 8,
  /** Bytes a space may hold on the relay unless its operator says otherwise. */
  spaceBytes: 512 * 1_048_576,
} as const

/** Ciphertext sizes, tag included. Every entry is one of these whatever its kind (T14). */
export const entryBuckets = [1_024, 4_096, 16_384, 65_536] as const
/** An answer never shows that it was shorter than 4 KiB. */
export const depositBuckets = [4_096, 16_384, 65_536] as const
