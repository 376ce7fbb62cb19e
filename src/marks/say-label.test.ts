import { describe, expect, it } from 'vitest';
import { sayAbsences, sayLabel } from './say-label';

describe('sayLabel', () => {
  it('says status, country and judgement in words', () => {
    const says = {
      office: 'president',
      status: 'former',
      nationality: ['US'],
      evaluation: 'embattled',
    };
    expect(sayLabel(says, 'person')).toBe('former · United States · judgement: embattled');
  });

  it('leaves out what goes without saying', () => {
    expect(sayLabel({ office: 'mayor', status: 'current' }, 'person')).toBe('');
    expect(sayLabel({ nationality: ['US'] }, 'place')).toBe('');
    expect(sayLabel(null, 'person')).toBe('');
  });
});

describe('sayAbsences', () => {
  it('says what is never said, an office of people only', () => {
    expect(sayAbsences(['never-named', 'no-office'], 'person')).toBe(
      'never by name, no title found',
    );
    expect(sayAbsences(['no-office'], 'place')).toBe('');
  });
});
