import { describe, expect, it } from 'vitest';
import { LAYERS, NOISE_DISPLAYS } from '../model/layer';
import { isPlain, whatIsShown } from './noise-state';

describe('whatIsShown', () => {
  it('tells noise apart just where its layer is on', () => {
    for (const layers of [LAYERS, ['shared', 'framing'], ['noise'], []] as const) {
      for (const preferred of NOISE_DISPLAYS) {
        const { layers: shown, noise } = whatIsShown(layers, preferred);
        expect(shown.includes('noise')).toBe(noise !== 'full');
      }
    }
  });

  it('shows noise as preferred where the address does not switch it off', () => {
    expect(whatIsShown(LAYERS, 'hidden')).toEqual({ layers: LAYERS, noise: 'hidden' });
  });

  it('shows all text alike under an address without the layer, whatever is preferred', () => {
    expect(whatIsShown(['shared'], 'hidden')).toEqual({ layers: ['shared'], noise: 'full' });
  });

  it('has the layer off where a setting kept from before shows all in full', () => {
    expect(whatIsShown(LAYERS, 'full').layers).toEqual(['shared', 'framing']);
  });
});

describe('isPlain', () => {
  it('is no matter of noise', () => {
    expect(isPlain([])).toBe(true);
    expect(isPlain(['noise'])).toBe(true);
    expect(isPlain(['framing', 'noise'])).toBe(false);
  });
});
