import { describe, expect, it } from 'vitest';
import { nameLine } from './name-line';
import { PAGE_RULES } from './page-rules.table';

const NAMED: readonly (readonly [line: string, reason: string])[] = [
  ['482 views', 'view counter'],
  ['Views: 1,204', 'view counter'],
  ['3.1K shares', 'share counter'],
  ['12 Comments', 'comment counter'],
  ['View all comments', 'comment counter'],
  ['4 min read', 'reading time'],
  ['Updated 3 hours ago', 'age of the page'],
  ['This article is more than 2 years old', 'age of the page'],
  ['Last updated on 3 March 2026 at 9:15 p.m.', 'time of the update'],
  ['Rate this article', 'rating widget'],
  ['Share on Facebook', 'share buttons'],
  ['Facebook Twitter WhatsApp Email', 'share buttons'],
  ['Bookmark', 'share buttons'],
  ['Copy link', 'share buttons'],
  ['Follow us for more', 'invitation to follow'],
  ['Follow Rita Holm on Bluesky for more', 'invitation to follow'],
  ['Twitter: @ritaholm', 'invitation to follow'],
  ['Follow the Coast and join us on Facebook', 'invitation to follow'],
  ['Sign up for our evening letter', 'newsletter or alert sign-up'],
  ['The tide tables, delivered straight to your inbox.', 'newsletter or alert sign-up'],
  ['This site is protected by reCAPTCHA', 'protection notice'],
  ['Log in', 'sign-in or subscription'],
  ['Support the Coast from £3 a month', 'sign-in or subscription'],
  ['We use cookies to improve your experience.', 'cookie notice'],
  ['Leave a reply', 'comment section'],
  ['Please keep your comments civil', 'comment rules'],
  ['Latest headlines', 'heading of related stories'],
  ['You may also like', 'heading of related stories'],
  ['READ MORE: Harbour wall to be rebuilt', 'link to another story'],
  ['PHOTOS: The storm in pictures', 'link to another story'],
  ['(Watch the storm in two minutes)', 'link to another story'],
  ['Harbour wall to be rebuilt Read more', 'link to another story'],
  ['See also Harbour wall to be rebuilt', 'link to another story'],
  ['Related coverage Harbour wall to be rebuilt', 'link to another story'],
  ['Skip to main content', 'link to more on the page'],
  ['![The wall after the storm](wall.jpg)', 'picture caption'],
  ['Continue reading', 'link to more on the page'],
  ['The wall after the storm on Monday. Photograph: R. Holm', 'picture caption'],
  ['Home | City | Letters to us', 'site menu'],
  ['MENU   SEARCH   LOG IN', 'site menu'],
  ['Advertisement', 'advertisement label'],
  ['Story continues below', 'advertisement label'],
  ['We may earn a commission from these links.', 'commercial notice'],
  ['Play video', 'media player'],
  ['Slideshow (4 images)', 'media player'],
  ['Play Video 2:14 The storm in two minutes', 'media player'],
  ['The wall is gone. pic.twitter.com/abc123', 'embedded post'],
  ['Photo: Rita Holm', 'picture credit'],
  ['FILE - The harbour wall in Malo on a calm day.', 'picture caption'],
  ['Facebook Twitter Pinterest Waves break over the wall', 'picture caption'],
  [
    'Waves break over the harbour wall of the old town of Malo on Monday night. (Rita Holm/AP)',
    'picture caption',
  ],
  ['Waves break over the harbour wall in Malo. REUTERS/Rita Holm', 'picture caption'],
  ['Tags: harbour, storm', 'keywords'],
  ['#harbour #storm', 'keywords'],
  ['Breaking News', 'section label'],
  [
    'This story was generated with the help of artificial intelligence.',
    'how the article was made',
  ],
  ['This story is fictional. Any likeness is chance.', 'how the article was made'],
  ['Reporting by Rita Holm; editing by Ben Lane', 'how the article was made'],
  ['Ben Lane contributed to this report.', 'who contributed'],
  ['This essay first appeared in a local paper.', 'where it first appeared'],
  ['Correction: The wall is 90 metres long.', 'correction or update note'],
  ['An earlier version of this story misstated the date.', 'correction or update note'],
  ['The views expressed are the author’s own.', 'opinion notice'],
  ['© 2026 The Coast', 'copyright line'],
  ['The text may not be reproduced without leave.', 'copyright line'],
  ['Rita Holm is a reporter who covers harbours.', 'about the author'],
  ['Got a tip? Write to us', 'contact'],
  ['Newest Oldest Best rated', 'comment section'],
  ['Share or comment on this article: Harbour wall falls', 'comment section'],
  ['Read more on the harbour wall', 'link to another story'],
  ['Explore more on these topics', 'heading of related stories'],
  ['Most watched News videos', 'heading of related stories'],
  ['Most popular in Coast', 'heading of related stories'],
  ['Text Size', 'reading tools'],
  ['Listen to this article · 5 min', 'reading tools'],
  ['BET £5 ON THE REGATTA, GET £20 FREE - 18+ T&Cs apply', 'advertisement'],
  ['Foto: Rita Holm/Coast Pictures', 'picture credit'],
  ['Suggested Topics: Coast', 'keywords'],
  ['— With assistance from Ben Lane and Rita Holm in Malo', 'who contributed'],
  [
    'The Coast Press receives support from several private foundations. It is solely responsible for all content.',
    'who pays for it',
  ],
  ['($1 = 7.1 Brand crowns)', 'exchange rate'],
  ['1 euro = 1.1 dollars', 'exchange rate'],
  ['All material is protected by copyright', 'copyright line'],
  ['Seen something? Tip us at 555 - we pay for pictures', 'contact'],
  ['Did you see the wave? Email tips@coast.example', 'contact'],
  ['Contact us: Provide news feedback or report an error', 'contact'],
  ['Letters to the editor: letters@coast.example', 'contact'],
  ['* * *', 'separator'],
  ['40', 'bare number'],
];

describe('nameLine', () => {
  it.each(NAMED)('names "%s" a %s', (line, reason) => {
    expect(nameLine(line)?.reason).toBe(reason);
  });

  it('has a line here for every rule', () => {
    const met = new Set(NAMED.map(([line]) => nameLine(line)));
    expect(PAGE_RULES.filter((rule) => !met.has(rule)).map((rule) => rule.pattern.source)).toEqual(
      [],
    );
  });

  it.each([
    'The mayor said the wall would be rebuilt by March.',
    'Officials shared the report with the council on Monday.',
    'She follows the talks from Geneva.',
    'About 40 people watched the video before it was taken down.',
    'Photographs show the wall lying in the sea.',
    'Some 1,200 comments were sent to the council.',
    'Related industries lost 300 jobs, the ministry said.',
    'He signed up for the navy in 1998.',
    'The advertisement was withdrawn after an hour.',
    'Read by millions, the book changed the law.',
    'Privacy was the main concern of the court.',
    'With help from neighbours, she rebuilt the house.',
    'With assistance from the army, Malo rebuilt its wall.',
    'The museum receives support from several private foundations.',
    'The song is protected by copyright, the court ruled.',
    '“Have you seen my boy? Call us,” the father said.',
    'Have you seen this man? Call the police on 101.',
    'Bets on the regatta rose by a third after the storm.',
    'The bank reported an error in its figures.',
    'The most popular in the poll was Ben Lane.',
  ])('leaves prose alone: %s', (line) => {
    expect(nameLine(line)).toBeNull();
  });

  it('does not look at long lines', () => {
    expect(nameLine(`Tags: ${'storm, '.repeat(200)}`)).toBeNull();
  });
});
