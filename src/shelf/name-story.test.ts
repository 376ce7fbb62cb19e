import { describe, expect, it } from 'vitest';
import { nameStory } from './name-story';

describe('nameStory', () => {
  it('takes the wish, and a name of its own where there is none', () => {
    expect(nameStory(' The dam ', ['My story'])).toBe('The dam');
    expect(nameStory('  ', [])).toBe('My story');
  });

  it('numbers a name that another story has', () => {
    expect(nameStory('', ['My story'])).toBe('My story 2');
    expect(nameStory('', ['My story', 'my story 2'])).toBe('My story 3');
    expect(nameStory('the dam', ['The Dam'])).toBe('the dam 2');
  });
});
