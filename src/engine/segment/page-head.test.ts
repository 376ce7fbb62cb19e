import { describe, expect, it } from 'vitest';
import { readStructure } from './structure';

const STORY = [
  'The harbour wall of Malo fell into the sea on Monday night, and 42 boats sank with it, the coast guard said.',
  'Mayor Ilse Brandt said the wall would be rebuilt before winter. Nobody was hurt when it fell.',
  'The port pays 310,000 crowns a year for repairs, and fishermen had warned of cracks since spring.',
  'Divers will look at the boats on Friday, and the fish market stays closed until they are done.',
  'The storm was the third of this spring, and the strongest that the town has seen since 1962.',
];

/** A page of the lines given, the story where `STORY` stands, with a foot below it. */
function page(head: readonly string[], foot: readonly string[] = ['Share', 'Print', 'Most read']) {
  const text = [...head, ...STORY, ...foot].join('\n');
  const { blocks, noise, meta } = readStructure({
    name: 'page.txt',
    sha256: 'x',
    format: 'text',
    text,
    hints: [],
    declared: {},
  });
  const of = (wanted: string) => {
    const start = text.indexOf(wanted);
    const block = blocks.find((one) => one.start <= start && start < one.end);
    const why = noise.find((one) => one.start < block!.end && block!.start < one.end);
    return `${block!.role}${why ? `: ${why.reason}` : ''}`;
  };
  return { meta, of };
}

const HEADLINE = 'Harbour wall of Malo falls into the sea';
const BELOW = ['By Rita Holm', '3 March 2026'];

describe('the head of a page', () => {
  it('has its headline below masthead and menu, also where the story names the paper', () => {
    const head = [
      'THE DAILY WALL',
      'Football News Transfers Betting Fan Corner',
      HEADLINE,
      ...BELOW,
    ];
    expect(page(head).meta).toMatchObject({ title: HEADLINE, outlet: 'THE DAILY WALL' });
  });

  it('has its headline below the trail to the page', () => {
    const { meta } = page(['Coast Courier', 'Home » Harbour » Environment', HEADLINE, ...BELOW]);
    expect(meta).toMatchObject({ title: HEADLINE, outlet: 'Coast Courier' });
  });

  it('has its headline above decks that tell more of the story', () => {
    const title = 'Malo Harbour Swallowed by Storm in Surprise Collapse';
    const decks = [
      'Forty-two boats lie on the ground of the port',
      'Mayor Brandt said the wall would be rebuilt before winter',
    ];
    const { meta, of } = page(['Coast Wire', title, ...decks, ...BELOW]);
    expect(meta).toMatchObject({ title, deck: decks[0] });
    expect(decks.map(of)).toEqual(['deck', 'deck']);
  });

  it('is read in a regional paper, its places in a row above a headline in capitals', () => {
    const title = 'COUNCIL TO LEAVE 42 BOATS IN HARBOUR DESPITE 9,000-NAME PETITION';
    const top = ['OLD COAST ADVERTISER', 'Serving Malo since 1881', 'Log in'];
    const menu = ['News Sport What’s On Jobs', 'Malo Orsk Upper Halven Brandt', 'HARBOUR & PORT'];
    const { meta, of } = page([
      ...top,
      ...menu,
      title,
      'Mobile crane promised for spring',
      ...BELOW,
    ]);
    expect(meta).toMatchObject({ title, outlet: 'OLD COAST ADVERTISER' });
    expect(of('Mobile crane')).toBe('deck');
  });

  it('has its headline above the caption of its picture', () => {
    const caption = 'Image caption: The wall of the harbour fell into the sea';
    const { meta, of } = page(['Coast Wire', 'News', 'Radio', HEADLINE, 'Rita Holm', caption]);
    expect(meta.title).toBe(HEADLINE);
    expect(of('News')).toBe('furniture: site menu');
    expect(of('Image caption')).toBe('caption: picture caption');
  });

  it('names its paper below the headline, and its points are decks', () => {
    const points = ['* Shipowner Brandt, 54, faces questions over wall', '* Boats lie in the port'];
    const { meta, of } = page([HEADLINE, ...points, 'By Rita Holm', 'The Daily Clarion'], []);
    expect(meta).toMatchObject({
      title: HEADLINE,
      outlet: 'The Daily Clarion',
      byline: 'Rita Holm',
    });
    expect(points.map(of)).toEqual(['deck', 'deck']);
    expect(meta.deck).not.toBeNull();
  });

  it('is read in a newsletter', () => {
    const top = ['View this email in your browser', 'THE COAST BRIEFING', 'Hello from Malo.'];
    expect(page([...top, 'THE BIG STORY', HEADLINE]).meta).toMatchObject({
      title: HEADLINE,
      outlet: 'THE COAST BRIEFING',
    });
  });

  it('is read in an agency’s file, with its slug, number and points', () => {
    const title = 'UPDATE 2-Wall of Malo harbour falls into the sea, 42 boats sunk';
    const points = ['* Coast guard says nobody was hurt', '* Mayor promises new wall by winter'];
    const { meta, of } = page(
      [
        'CNA-0412 09-02-26 0643GMT',
        'BRAND-HARBOUR/WALL (UPDATE 2, PIX)',
        title,
        ...points,
        ...BELOW,
      ],
      ['(Reporting by Rita Holm)', '(c) Copyright CNA 2026. Click for restrictions'],
    );
    expect(meta).toMatchObject({ title, outlet: 'CNA' });
    expect(points.map(of)).toEqual(['deck', 'deck']);
  });

  it('keeps a headline in capitals that few words join with the story', () => {
    const title = 'SUNK IN THEIR SLEEP: Terror as black wave rolls over harbour';
    const { meta } = page(['MALO POST International', 'Latest | Crime | Weather', title, ...BELOW]);
    expect(meta).toMatchObject({ title, outlet: 'MALO POST International' });
  });

  it('keeps all points of a summary, also one that ends in an abbreviation', () => {
    const points = [
      'Wall fell into the harbour at 9.40 p.m.',
      'Port says cracks had been mended in autumn',
      'Prosecutor opens inquiry into possible neglect',
    ];
    const { of, meta } = page([HEADLINE, ...BELOW, 'Share', 'Summary', ...points]);
    expect(points.map(of)).toEqual(['deck', 'deck', 'deck']);
    expect(meta.title).toBe(HEADLINE);
  });

  it('knows bylines of many forms', () => {
    const below = (line: string) => page(['Menu', HEADLINE, line, '3 March 2026', 'Share']).meta;
    expect(below('Rita Holm in Malo').byline).toBe('Rita Holm');
    expect(below('Exclusive by Rita Holm').byline).toBe('Rita Holm');
  });

  it('keeps a headline that begins with a quotation above the points of a summary', () => {
    const title = '‘We knew it would go’: a town by the water counts its losses';
    const deck = 'A collapse long foreseen has shown a promise that was never kept';
    const points = [
      '• Forty-two boats lie on the ground of Malo harbour after Monday night',
      '• Mayor Brandt promises that the wall will be rebuilt before winter',
    ];
    const head = ['The Coast Observer', 'Coast', title, deck, ...BELOW, 'Summary', ...points];
    const { meta, of } = page(head);
    expect(meta).toMatchObject({ title, deck });
    expect(points.map(of)).toEqual(['deck', 'deck']);
  });

  it('does not take a paper’s edition for the headline', () => {
    const title = 'At last! The old wall is gone';
    const head = ['Malo Nyheter English edition', 'COAST | WORLD | OPINION | VIDEO', title];
    expect(page([...head, ...BELOW]).meta).toMatchObject({
      title,
      outlet: 'Malo Nyheter English edition',
    });
  });

  it.each(['FURY ON THE QUAY', 'HARBOUR HORROR', 'GONE IN A NIGHT!'])(
    'keeps the few loud words %s above the headline',
    (kicker) => expect(page([kicker, HEADLINE, ...BELOW]).of(kicker)).toBe('deck'),
  );

  it.each(['HARBOUR & PORT', 'COAST NEWS', 'OLD COAST ADVERTISER', 'VOICE OF MALO'])(
    'takes the name %s above it for none',
    (name) => expect(page([name, HEADLINE, ...BELOW]).of(name)).toMatch(/^furniture/),
  );

  it.each(['EXCLUSIVE', 'OPINION', 'LIVE', 'BREAKING'])(
    'keeps a deck that begins with %s, and no link further down that does',
    (label) => {
      const deck = `${label}: Mayor ‘knew of cracks in the wall’ and told nobody`;
      const { meta, of } = page(['Get our app', HEADLINE, deck, ...BELOW, 'Opinion: What now?']);
      expect(of(label)).toBe('deck');
      expect(meta.deck).toBe(deck);
      expect(of('Opinion: What')).toBe('furniture: link to another story');
    },
  );

  it('tells a picture’s caption from a deck', () => {
    const caption = 'An illustration of the new wall under the moon. Malo Stock';
    const { of } = page([HEADLINE, 'Storm hit the town at night', ...BELOW, caption]);
    expect(of(caption)).toBe('caption: picture caption');
  });

  it('knows two writers in a place below the deck', () => {
    const head = [HEADLINE, 'Storm hit the town at night', 'Rita Holm and Ben Lane in Malo'];
    const { of, meta } = page([...head, 'PUBLISHED MARCH 3 2026']);
    expect(of('Rita Holm')).toBe('byline: byline');
    expect(meta.byline).toBe('Rita Holm and Ben Lane');
  });

  it('takes no invitation and no stamp for a deck', () => {
    const head = [HEADLINE, 'Did you see the wave? Email tips@coast.example', ...BELOW];
    expect(page(head).of('Did you see')).toBe('furniture: contact');
  });
});

describe('the outlet', () => {
  const foot = ['Share', '© Malo Wire L.P. 2026', 'Most read'];

  it('is the name at the top rather than the owner of the rights', () => {
    const outlet = (first: string, end = foot) =>
      page([first, HEADLINE, ...BELOW], end).meta.outlet;
    expect(outlet('The wire of Malo')).toBe('The wire of Malo');
    expect(outlet('The Meridian', ['© Meridian Media Group Limited 2026'])).toBe('The Meridian');
  });

  it('is the owner, without the year, where no line names it', () => {
    expect(page([HEADLINE, ...BELOW], foot).meta.outlet).toBe('Malo Wire L.P.');
  });

  it('is the agency that stands at the top and before the first paragraph', () => {
    const text = ['CNA', 'Menu', HEADLINE, ...BELOW, `MALO, Brand (CNA) - ${STORY.join('\n')}`];
    const { meta } = readStructure({
      name: 'page.txt',
      sha256: 'x',
      format: 'text',
      text: text.join('\n'),
      hints: [],
      declared: {},
    });
    expect(meta).toMatchObject({ outlet: 'CNA', dateline: 'MALO, Brand' });
  });
});

describe('the middle of a story', () => {
  it('keeps a short sentence between paragraphs, and leaves out the teasers', () => {
    const lines = [
      HEADLINE,
      ...BELOW,
      'Log in',
      'Sport',
      STORY[0]!,
      'READ MORE: Fish shop named among best in county',
      STORY[1]!,
      'Some 23 people face ruin.',
      ...STORY.slice(2),
      'Comments (37)',
      'Sort by: Newest first',
      'Share',
    ];
    const text = lines.join('\n');
    const raw = {
      name: 'page.txt',
      sha256: 'x',
      format: 'text' as const,
      text,
      hints: [],
      declared: {},
    };
    const marked = readStructure(raw).noise.map(({ start, end }) => text.slice(start, end));
    expect(marked).toContain('READ MORE: Fish shop named among best in county');
    expect(marked).not.toContain('Some 23 people face ruin.');
    expect(marked).toContain('Sort by: Newest first');
  });
});

describe('the foot of a story', () => {
  it('keeps a box that goes on with the figures of the story', () => {
    const box = ['WHAT IT COSTS', 'Small wall: 140,000 a year', 'Old wall: 310,000 a year'];
    const { of } = page([HEADLINE, ...BELOW], [...box, 'Most read', 'Sale: 310,000 shoes']);
    expect(box.map(of)).toEqual(['heading', 'list', 'list']);
    expect(of('Sale')).toBe('furniture: menu or label');
  });

  it('keeps no teasers with numbers of their own', () => {
    const { of } = page([HEADLINE, ...BELOW], ['Ten walls', '77 ways to sail', '88 fish to try']);
    expect(of('77 ways')).toMatch(/^furniture/);
  });

  it('tells a note on the writer from the story', () => {
    const { of } = page(
      [HEADLINE, ...BELOW],
      ['Holm covers harbours for the Coast Press.', 'Share'],
    );
    expect(of('Holm covers')).toBe('furniture: about the author');
  });

  it('tells a writer’s name, post and biography from the story', () => {
    const note = ['About the Author', 'Rita Holm', 'National Coast Reporter', 'Rita covers walls.'];
    const { of } = page([HEADLINE, ...BELOW], [...note, 'Share']);
    expect(note.slice(1).map(of)).toEqual([
      'byline: byline',
      'furniture: about the author',
      'furniture: about the author',
    ]);
  });
});
