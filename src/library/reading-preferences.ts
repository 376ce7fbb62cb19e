import { NOISE_DISPLAYS, type NoiseDisplay } from '../model/layer';

/** The colours of the page, in the order in which a key goes through them. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
const FACES = ['serif', 'sans', 'legible'] as const;
const SPACINGS = ['tight', 'normal', 'wide'] as const;
const MEASURES = ['narrow', 'normal', 'wide'] as const;

/** How the reader likes to read, the same for every story. */
export interface ReadingPreferences {
  readonly theme: (typeof THEMES)[number];
  readonly face: (typeof FACES)[number];
  /** Size of the text. Unit: px at the browser's own size of 16. */
  readonly textSizePx: number;
  readonly spacing: (typeof SPACINGS)[number];
  readonly measure: (typeof MEASURES)[number];
  readonly noise: NoiseDisplay;
  /** Shortcuts of one letter without a modifier key. */
  readonly singleKeys: boolean;
  readonly connectors: boolean;
  /** The panel beside the text stands open also while nothing is selected. */
  readonly panel: boolean;
  /** In a wide window too the panel lies below the text, which then keeps its width. */
  readonly panelBelow: boolean;
  /** The hint of the first run was read. */
  readonly hintSeen: boolean;
}

/** The smallest and largest text. Unit: px. */
export const TEXT_SIZES_PX = { least: 14, most: 28 } as const;

export const DEFAULT_PREFERENCES: ReadingPreferences = {
  theme: 'system',
  face: 'serif',
  textSizePx: 18,
  spacing: 'normal',
  measure: 'normal',
  noise: 'dimmed',
  singleKeys: true,
  connectors: true,
  panel: true,
  panelBelow: false,
  hintSeen: false,
};

const KEY = 'crossread.reading';

/** Loads the preferences at once, so that the first paint has them; what is missing or strange is the default. */
export function loadPreferences(): ReadingPreferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Keeps the preferences; silently not where the browser gives no storage. */
export function savePreferences(preferences: ReadingPreferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // They hold as long as the page.
  }
}

/** Makes preferences of whatever was stored. */
export function readPreferences(stored: unknown): ReadingPreferences {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const base = DEFAULT_PREFERENCES;
  const size = Number(given.textSizePx);
  const isSize = size >= TEXT_SIZES_PX.least && size <= TEXT_SIZES_PX.most;
  return {
    theme: oneOf(THEMES, given.theme, base.theme),
    face: oneOf(FACES, given.face, base.face),
    textSizePx: isSize ? size : base.textSizePx,
    spacing: oneOf(SPACINGS, given.spacing, base.spacing),
    measure: oneOf(MEASURES, given.measure, base.measure),
    noise: oneOf(NOISE_DISPLAYS, given.noise, base.noise),
    singleKeys: given.singleKeys !== false,
    connectors: given.connectors !== false,
    panel: given.panel !== false,
    panelBelow: given.panelBelow === true,
    hintSeen: given.hintSeen === true,
  };
}

function oneOf<Value>(values: readonly Value[], given: unknown, fallback: Value): Value {
  return values.includes(given as Value) ? (given as Value) : fallback;
}
