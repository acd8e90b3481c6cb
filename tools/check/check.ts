/** A file as the checks see it: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string }

/** Says what is wrong, each finding one line that begins with `path:line`. */
export type Check = (files: SourceFile[]) => string[]
