import { LAYERS, type Layer, type NoiseDisplay } from '../model/layer';
import { changePlace, usePlace } from './use-place';
import { useSession } from './use-session';

/** What is marked, and how what is not the story is shown: the layer of noise is off just where it stands in full. */
export interface Shown {
  readonly layers: readonly Layer[];
  readonly noise: NoiseDisplay;
}

/**
 * One answer out of two homes: the address says whether noise is told apart at all, the reader's preference how. Where
 * either says no, all text is shown alike.
 */
export function whatIsShown(layers: readonly Layer[], preferred: NoiseDisplay): Shown {
  const noise = layers.includes('noise') ? preferred : 'full';
  return { layers: layers.filter((layer) => layer !== 'noise' || noise !== 'full'), noise };
}

/** What is marked on screen. */
export function useShown(): Shown {
  const { layers } = usePlace();
  const preferred = useSession(({ preferences }) => preferences.noise);
  return whatIsShown(layers, preferred);
}

/** Neither shared facts nor framing are marked: plain reading. Noise may be out of sight all the same. */
export function isPlain(layers: Iterable<Layer>): boolean {
  return [...layers].every((layer) => layer === 'noise');
}

/** Shows noise so, and keeps it as the reader's way. */
export function showNoise(noise: NoiseDisplay): void {
  useSession.getState().prefer({ noise });
  changePlace(({ layers }) => ({ layers: withLayer(layers, 'noise', noise !== 'full') }));
}

/** Shows all text alike, or noise again as the reader had it last. */
function toggleNoise(): void {
  const { preferences, prefer } = useSession.getState();
  changePlace(({ layers }) => {
    const isOff = whatIsShown(layers, preferences.noise).noise === 'full';
    if (isOff && preferences.noise === 'full') prefer({ noise: 'dimmed' });
    return { layers: withLayer(layers, 'noise', isOff) };
  });
}

/** Takes all marks away, or shows all of them again. What is folded or hidden stays so: a mark is what shows, not what is out of sight. */
export function togglePlain(): void {
  const { noise } = useSession.getState().preferences;
  const isOutOfSight = noise === 'folded' || noise === 'hidden';
  changePlace(({ layers }) => {
    if (isPlain(layers)) return { layers: LAYERS };
    return { layers: isOutOfSight && layers.includes('noise') ? ['noise'] : [] };
  });
}

/** Shows a layer of marks, or hides it. */
export function toggleLayer(layer: Layer): void {
  if (layer === 'noise') toggleNoise();
  else changePlace(({ layers }) => ({ layers: withLayer(layers, layer, !layers.includes(layer)) }));
}

function withLayer(layers: readonly Layer[], layer: Layer, isOn: boolean): readonly Layer[] {
  return LAYERS.filter((one) => (one === layer ? isOn : layers.includes(one)));
}
