/** The channel over which a tab tells the others that a gate has closed: of which one, and nothing else. */
export const gateTabs = 'attune/gates'
