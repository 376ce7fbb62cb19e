import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleComparison } from '../marks/sample.fixture';
import type { Layer } from '../model/layer';
import { EXPORT_FORMATS, exportName } from './export-formats';

describe('exportName', () => {
  it('is made of the title’s words, in any script', () => {
    expect(exportName('Iran–US talks: “day 2”', 'html')).toBe('iran-us-talks-day-2-compared.html');
    expect(exportName('Überfall in Köln/..', 'md')).toBe('überfall-in-köln-compared.md');
    expect(exportName(' … ', 'json')).toBe('compared.json');
  });
});

describe('EXPORT_FORMATS', () => {
  it('promises no noise where it is left out', () => {
    const said = EXPORT_FORMATS.html.describe({
      title: 'T',
      comparison: sampleComparison([sampleArticle('a', 'One\nTwo.')]),
      layers: new Set<Layer>(['noise', 'shared']),
      corrections: [],
      noise: 'hidden',
      signs: true,
      writtenOn: null,
    });
    expect(said[0]).toBe(
      '1 article, with what is marked on screen: shared, only here, not found here.',
    );
  });

  it('says which layers and how many corrections will be in the file', () => {
    const note = {
      kind: 'note',
      at: { sha256: '', start: 0, end: 1, quote: 'x' },
      text: 'x',
    } as const;
    const said = EXPORT_FORMATS.html
      .describe({
        title: 'T',
        comparison: sampleComparison([sampleArticle('a', 'One\nTwo.')]),
        layers: new Set<Layer>(['noise', 'shared']),
        corrections: [{ id: '1', madeAt: '', correction: note }],
        noise: 'dimmed',
        signs: false,
        writtenOn: null,
      })
      .join(' ');
    expect(said).toContain('1 article, with what is marked on screen: shared, noise.');
    expect(said).toContain('Your correction, shown as your own.');
  });
});
