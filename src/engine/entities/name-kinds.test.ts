import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

function kindsOf(text: string): Map<string, string> {
  const { localEntities } = prepareText(text);
  return new Map(localEntities.map(({ name, kind }) => [name, kind]));
}

const CASES: readonly (readonly [text: string, name: string, kind: string])[] = [
  ['The train of regional carrier Nordbane Vesta left at noon.', 'Nordbane Vesta', 'organization'],
  ['The operator, Nordbane Vesta, was fined in May.', 'Nordbane Vesta', 'organization'],
  ['Shares in Kemvo fell, and Kemvo said nothing.', 'Kemvo', 'organization'],
  ['The vote, said analysts at Tarrow, was close.', 'Tarrow', 'organization'],
  ['On Sunday Castella Brands lost a third of its worth.', 'Castella Brands', 'organization'],
  ['They hired Blackmoor Labs in May.', 'Blackmoor Labs', 'organization'],
  ['They asked Civil Defense chief Anna Reyl.', 'Civil Defense', 'organization'],
  ['The ships were sent to New York on Monday.', 'New York', 'place'],
  ['Work at the Cerro Azul copper mine stopped.', 'Cerro Azul', 'place'],
  ['Most lived in the Vesquedos province by the sea.', 'Vesquedos', 'place'],
  ['On Sunday Marlow Rovers lost at home.', 'Marlow Rovers', 'organization'],
  ['Crowds met in Sandmere on Friday. The rain spared Sandmere.', 'Sandmere', 'place'],
  ['The train from Bergola to Verano was late.', 'Bergola', 'place'],
  ['They met at Sandmere, near Tarrow. The rain spared Sandmere.', 'Sandmere', 'place'],
  ['On Friday he told BBC Radio Tarrow of it.', 'BBC Radio Tarrow', 'organization'],
  ['On Friday the Republicans wept.', 'Republicans', 'group'],
  ['The road to Vesk, a market town of 900, is shut.', 'Vesk', 'place'],
  ['They paid Tarrow Water in May.', 'Tarrow Water', 'organization'],
  ['She taught at St Orla’s School in May.', 'St Orla’s School', 'organization'],
  ['Tarvel Gas fell.', 'Tarvel Gas', 'organization'],
  ['Companies House records tell of it.', 'Companies House', 'organization'],
  ['They left the port of Sandmere by boat.', 'Sandmere', 'place'],
  ['Last year Veldor, a nation of five million, voted.', 'Veldor', 'place'],
  ['On Friday Anna Reyl spoke. Faith in Anna Reyl is great.', 'Anna Reyl', 'person'],
  ['On Friday Tarrow Vesk, 61, spoke. The town near Tarrow Vesk slept.', 'Tarrow Vesk', 'person'],
  ['On Friday Tarrow Vesk spoke. Nobody believes in Vesk.', 'Tarrow Vesk', 'person'],
];

describe('tellKinds', () => {
  it.each(CASES)('reads “%s”: %s is a %s', (text, name, kind) => {
    expect(kindsOf(text).get(name)).toBe(kind);
  });

  it('leaves other words before a site as they are', () => {
    expect(kindsOf('On Friday the council district was calm.').get('the council')).not.toBe(
      'place',
    );
  });

  it('leaves a family name alone a person where the full name is one', () => {
    expect(kindsOf('On Friday Tan Vesk spoke. There is much of Vesk in Tan.').has('Tan')).toBe(
      false,
    );
  });
});
