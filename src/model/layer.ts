/** The three layers of marks that a reader can show or hide, in the order of their keys 1, 2, 3. */
export const LAYERS = ['shared', 'framing', 'noise'] as const;
export type Layer = (typeof LAYERS)[number];

/** How noise is shown: dimmed in place, folded to one line with a count, hidden, or as plain as the story. */
export const NOISE_DISPLAYS = ['dimmed', 'folded', 'hidden', 'full'] as const;
export type NoiseDisplay = (typeof NOISE_DISPLAYS)[number];
