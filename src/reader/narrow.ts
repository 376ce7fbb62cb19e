/** Below this there is room for one article, and nothing beside it. */
export const NARROW = '(width < 900px)';
