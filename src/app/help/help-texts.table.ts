import type { FigureMark } from './figures';

/** A part of the help page: what one kind of mark is, how it is decided, and how far to trust it. */
export interface HelpPart {
  readonly id: FigureMark;
  readonly title: string;
  /** How it is drawn. */
  readonly look: string;
  readonly paragraphs: readonly string[];
}

export const HELP_PARTS: readonly HelpPart[] = [
  {
    id: 'shared',
    title: 'Shared facts',
    look: 'A solid underline; thin and dashed, at its beginning only, where two passages are related.',
    paragraphs: [
      'Every sentence of one article is held against every sentence of the others. Two are matched when enough of what they name is the same: people and places under any of their labels, numbers, dates, quoted words, and rare words or words that mean the same. Common words hardly count.',
      'A match says that both articles state the same thing. It does not say that the thing is true, and two newspapers may have it from one source. The panel shows why each match was made and how sure it is.',
    ],
  },
  {
    id: 'conflict',
    title: 'Conflicts',
    look: 'A double underline below the words in conflict; at the beginning of what stands around them.',
    paragraphs: [
      'Where two matched passages give different numbers, dates or outcomes for the same matter, they are marked as a conflict. “At least a dozen” and “fourteen” are not in conflict; “twelve” and “fourteen” are.',
      'How often a conflict is rightly called has not been measured.',
      'Which of the two is right is for you to find out.',
    ],
  },
  {
    id: 'only-here',
    title: 'Only here',
    look: 'A bar at the edge of the paragraph.',
    paragraphs: [
      'What is left over after matching: sentences of the story for which no match was found in any other article that is open. An article that repeats a wire report almost word for word counts as the same source.',
      'A match can be missed when the same thing is said in wholly other words. Read “only here” as “not found in the others”.',
    ],
  },
  {
    id: 'framing',
    title: 'Framing',
    look: 'A dotted underline; of a contrast of more than a few words, or of what is told in one article only, its beginning.',
    paragraphs: [
      'Framing marks contrasts in how the same thing is told: “said” against “claimed”, “some progress” against “significant headway”, “forces” against “armada”, who is named as a source and who is not, quoted or retold, active or passive, in the headline or in the last paragraph, told or left out.',
      'What the figures mean: the people who checked the articles wrote down the clearest contrasts only. A low share “among the clearest” says that most of what Crossread shows are lesser contrasts, or none; it does not say how often a mark is wrong. The number beside a mark is another one: how surely the two passages speak of the same matter.',
      'The words come from open lists and from comparing the matched passages with each other. Crossread never gives an outlet a score and does not sort outlets into left and right.',
    ],
  },
  {
    id: 'names',
    title: 'Names',
    look: 'The Names view, and dotted underlines where labels differ.',
    paragraphs: [
      'All the words by which an article calls somebody are gathered under one name: full name, surname, office, description. A description without a name is joined to a name only where the text around it supports it.',
      'When two are mixed up, or one is taken for two, correct it in the Names view.',
    ],
  },
  {
    id: 'noise',
    title: 'Noise',
    look: 'Dimmed text with a hatched edge.',
    paragraphs: [
      'Menus, counters, sharing buttons, related headlines, repeated headlines, captions, notices and stock phrases are not the story. They are recognised by where they stand, how they look and what they say, and every one carries its reason.',
      'Noise is dimmed, folded or hidden as you like, and never deleted. One click takes a passage back into the story.',
    ],
  },
  {
    id: 'speed',
    title: 'Speed and size',
    look: '',
    paragraphs: [
      'All work is done in your browser. Two articles of a thousand words take about a second once the language model is loaded; long texts take longer and can be cancelled. After 20 seconds of matching Crossread shows what it has found so far, says so, and goes on if you like.',
    ],
  },
];
