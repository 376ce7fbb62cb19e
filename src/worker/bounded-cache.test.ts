import { describe, expect, it } from 'vitest';
import { BoundedCache } from './bounded-cache';

const byLength = (value: string) => value.length;

describe('BoundedCache', () => {
  it('forgets what was used longest ago once it is full', () => {
    const cache = new BoundedCache(6, byLength);
    cache.set('one', 'aaa');
    cache.set('two', 'bbb');
    cache.get('one');
    cache.set('three', 'ccc');
    expect(cache.get('two')).toBeUndefined();
    expect(cache.get('one')).toBe('aaa');
    expect(cache.get('three')).toBe('ccc');
  });

  it('keeps the newest entry even when that alone is too heavy', () => {
    const cache = new BoundedCache(2, byLength);
    cache.set('small', 'a');
    cache.set('large', 'aaaaa');
    expect(cache.get('large')).toBe('aaaaa');
    expect(cache.get('small')).toBeUndefined();
  });

  it('counts an entry once when it is set again', () => {
    const cache = new BoundedCache(4, byLength);
    for (let time = 0; time < 5; time += 1) cache.set('same', 'aa');
    cache.set('other', 'bb');
    expect(cache.get('same')).toBe('aa');
  });
});
