/** A figure that the scorer prints, and how it is told to readers of the help page. */
export interface Measure {
  /** Stable name in `figures.json`. */
  readonly id: string;
  /** The heading of the help page under which it stands. */
  readonly mark: 'shared' | 'conflict' | 'only-here' | 'framing' | 'names' | 'noise';
  /** One plain phrase. */
  readonly label: string;
  /** How the scorer's set and figure begin. */
  readonly set: string;
  readonly figure: string;
  /** Which part of a figure with precision, recall and F1; `of` divides a count by the number in the figure's name. */
  readonly part?: 'p' | 'r' | 'f1' | 'of';
  readonly unit?: 'share' | 'count';
  /** What a plain method reaches through the same scorer, as its own notes give it. */
  readonly baseline?: { readonly value: number; readonly label: string };
  /** The same figure where what is measured was left out of the fit; only for what was fitted on the sample itself. */
  readonly leftOut?: number;
  readonly sample: string;
  readonly source: string;
}

const WCL =
  'News articles of NewsWCL50 (Hamborg and others 2019), matched by hand by two annotators';
const WCL_LABELS = 'NewsWCL50 (Hamborg and others 2019), CC BY-SA 4.0';
const WCL_FRAMING =
  'News articles of NewsWCL50 (Hamborg and others 2019), contrasts pointed out by one annotator';
const PAGES = 'article-extraction-benchmark (Zyte), MIT';
const STORY = 'The bundled story, read by hand';
const PAIRS = '10 pairs of articles on 5 events, 12,058 pairs of sentences judged';
const PLAIN = 'plain word overlap';

/** The figures of the help page, in its order. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'facts.precision',
    mark: 'shared',
    label: 'Of the passages set side by side as one fact, those that do state something in common',
    set: 'alignment',
    figure: 'pairs inside facts',
    part: 'p',
    baseline: { value: 0.55, label: PLAIN },
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'facts.recall',
    mark: 'shared',
    label: 'Of the statements that both articles make, those found in a shared fact',
    set: 'alignment',
    figure: 'same and conflict links inside a fact',
    baseline: { value: 0.44, label: PLAIN },
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'facts.true',
    mark: 'shared',
    label: 'Of the shared facts, those that rest on at least one true match',
    set: 'alignment',
    figure: 'facts with a true pair',
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'links.f1',
    mark: 'shared',
    label:
      'All matches, strong and weak: balance of right ones and found ones (two people reach 0.92)',
    set: 'alignment',
    figure: 'links',
    part: 'f1',
    baseline: { value: 0.41, label: PLAIN },
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'links.precision',
    mark: 'shared',
    label: 'Of all matches, strong and weak, those that are right',
    set: 'alignment',
    figure: 'links',
    part: 'p',
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'links.recall',
    mark: 'shared',
    label: 'Of all true matches, those found',
    set: 'alignment',
    figure: 'links',
    part: 'r',
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'same.f1',
    mark: 'shared',
    label: 'Matches called the same: balance of right ones and found ones',
    set: 'alignment',
    figure: "'same' only",
    part: 'f1',
    baseline: { value: 0.44, label: PLAIN },
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'links.recall-at-90',
    mark: 'shared',
    label: 'True matches found before one in ten is wrong, the surest first',
    set: 'alignment',
    figure: 'recall at precision 0.9',
    baseline: { value: 0.17, label: PLAIN },
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'same.recall-at-90',
    mark: 'shared',
    label: 'True same statements found before one in ten is wrong, the surest first',
    set: 'alignment',
    figure: "'same' recall at precision 0.9",
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'links.calibration',
    mark: 'shared',
    label: 'How far a stated confidence is from the share that is right, on the mean',
    set: 'alignment',
    figure: 'calibration error',
    sample: PAIRS,
    source: WCL,
  },
  {
    id: 'story.core',
    mark: 'shared',
    label: 'Main shared facts of the bundled story that are found',
    set: 'seeds',
    figure: 'core shared facts found',
    part: 'of',
    sample: '6 facts',
    source: STORY,
  },
  {
    id: 'story.right',
    mark: 'shared',
    label: 'Of the shared facts given for the bundled story, those that are right',
    set: 'seeds',
    figure: 'of them right',
    sample: '2 articles',
    source: STORY,
  },
  {
    id: 'story.conflicts',
    mark: 'conflict',
    label: 'Contradictions seen in the bundled story, where there is none',
    set: 'seeds',
    figure: 'conflicts given',
    unit: 'count',
    sample: '2 articles',
    source: STORY,
  },
  {
    id: 'story.only',
    mark: 'only-here',
    label: 'Statements of only one article of the bundled story that are found',
    set: 'seeds',
    figure: 'only-here facts found',
    part: 'of',
    sample: '10 statements',
    source: STORY,
  },
  {
    id: 'framing.found',
    mark: 'framing',
    label: 'Of the clearest contrasts in the telling, those pointed out',
    set: 'framing',
    figure: 'found',
    sample: '190 contrasts in 10 pairs of articles',
    source: WCL_FRAMING,
  },
  {
    id: 'framing.in-gold',
    mark: 'framing',
    label: 'Of the contrasts pointed out, those that are among the clearest',
    set: 'framing',
    figure: 'of them in the gold',
    sample: '190 contrasts in 10 pairs of articles',
    source: WCL_FRAMING,
  },
  {
    id: 'names.all',
    mark: 'names',
    label: 'Who is who over five articles: persons, groups and countries under all their labels',
    set: 'labels',
    figure: 'B-cubed, all who',
    part: 'f1',
    baseline: { value: 0.62, label: 'plain matching of labels' },
    sample: '1,520 mentions in 25 articles',
    source: WCL_LABELS,
  },
  {
    id: 'names.persons',
    mark: 'names',
    label: 'Who is who over five articles: named persons',
    set: 'labels',
    figure: 'B-cubed, named persons',
    part: 'f1',
    baseline: { value: 0.76, label: 'plain matching of labels' },
    sample: '25 articles',
    source: WCL_LABELS,
  },
  {
    id: 'noise.text',
    mark: 'noise',
    label: 'Story told from page furniture in pasted text',
    set: 'noise-text',
    figure: 'story text',
    part: 'f1',
    baseline: { value: 0.89, label: 'best plain line rule' },
    leftOut: 0.935,
    sample: '79 news pages',
    source: PAGES,
  },
  {
    id: 'noise.html',
    mark: 'noise',
    label: 'Story told from page furniture in saved pages',
    set: 'noise-html',
    figure: 'story text',
    part: 'f1',
    baseline: { value: 0.945, label: 'Readability.js' },
    leftOut: 0.973,
    sample: '79 news pages',
    source: PAGES,
  },
  {
    id: 'noise.kept',
    mark: 'noise',
    label: 'Visible lines of a saved page that are kept',
    set: 'noise-html',
    figure: 'visible lines kept',
    sample: '79 news pages',
    source: PAGES,
  },
];
