import { describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

describe('isInstalled', () => {
  it('holds when every package is there in its version', () => {
    const wanted = { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' } };
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(isInstalled({}, {})).toBe(true);
  });

  it('fails when one is missing or of another version', () => {
    const wanted = { 'node_modules/a': { version: '1.0.0' } };
    expect(isInstalled(wanted, {})).toBe(false);
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });

  it('allows an optional package to be missing, but not in another version', () => {
    const wanted = { 'node_modules/n': { version: '1.0.0', optional: true } };
    expect(isInstalled(wanted, {})).toBe(true);
    expect(isInstalled(wanted, { 'node_modules/n': { version: '1.0.1' } })).toBe(false);
  });
});
