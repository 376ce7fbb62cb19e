/** Names of a newspaper's sections, as its menu prints them. */
const SECTIONS = new Set(
  (
    'home news latest world uk us u.s international national local regional europe asia africa americas politics business ' +
    'economy economics finance money markets companies property personal sport sports football cricket rugby tennis golf ' +
    'racing transfers fixtures results scores tables opinion comment voices columnists debate letters analysis culture arts ' +
    'art books music film films tv radio theatre entertainment showbiz celebrity celebs royals lifestyle life style fashion ' +
    'beauty food health fitness family travel motoring cars science tech technology environment climate education weather ' +
    'crime courts video videos photos pictures gallery galleries podcasts podcast audio live games puzzles crosswords ' +
    'horoscopes betting deals shopping shop offers vouchers jobs classifieds obituaries deaths events newsletters magazine ' +
    'features investigations sustainability media help contact about subscribe search menu more'
  ).split(' '),
);
/** Words that a menu sets between the names. */
const JOINTS = /^(?:and|&|the|on|[|·•›»>/:,-]+)$/i;
/** Fewest words of a menu: two names may head a section. */
const FEWEST_WORDS = 3;
/** Share of the words that name sections; the rest are names of the paper's own. */
const SECTION_SHARE = 0.5;
/** Longest menu in one line, in UTF-16 units. */
const LONGEST_MENU = 300;
const TRAIL =
  /^[^»›>→|]{2,40}(?:\s?[»›→]\s?|\s[>|]\s)(?:[^»›>→|]{2,40}(?:\s?[»›→]\s?|\s[>|]\s))*[^»›>→|]{2,60}$/;

/**
 * True for a page's menu or the trail to the page in one line: `News Sport Opinion Culture`, `Home » Coast » Harbours`.
 * A headline is none: it has words in lower case, or too few of them name a section. Cost: linear up to 300 characters.
 */
export function isMenuLine(line: string): boolean {
  if (line.length > LONGEST_MENU || /[.!?]$/.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => !JOINTS.test(word));
  const isTrail = TRAIL.test(line);
  if (words.length < (isTrail ? 2 : FEWEST_WORDS) || words.some((word) => /^\p{Ll}/u.test(word)))
    return false;
  const named = words.filter((word) => SECTIONS.has(word.toLowerCase().replace(/[.,:]$/, '')));
  return isTrail ? named.length > 0 : named.length >= SECTION_SHARE * words.length;
}
