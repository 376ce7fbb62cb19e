/** In the order in which they are listed. */
export const COMMAND_GROUPS = [
  'Reading',
  'Marks',
  'Getting around',
  'Articles and corrections',
  'Look',
] as const;

/** Something that the reader can do, by key or from the palette. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** As written on keys; empty where it has none. `Ctrl` stands for ⌘ on a Mac. */
  readonly keys: string;
  /** Only a part of the screen that offers it can run it, such as the reading view; else the palette leaves it out. */
  readonly isOffered: boolean;
  /** Other words by which it is found. */
  readonly also: readonly string[];
}

const ROWS: readonly (readonly [
  group: Command['group'],
  id: string,
  keys: string,
  label: string,
  also?: string,
])[] = [
  ['Reading', 'next', 'N', 'Next mark', 'forward down'],
  ['Reading', 'previous', 'P', 'Previous mark', 'back up'],
  ['Reading', 'nextSentence', 'J', 'Next sentence, marked or not', 'forward down passage'],
  ['Reading', 'previousSentence', 'K', 'Previous sentence', 'back up passage'],
  ['Reading', 'conflict', 'C', 'Next conflict', 'contradiction disagree differ'],
  [
    'Reading',
    'flip',
    'F',
    'Flip to the other article; one article at a time',
    'toggle switch compare',
  ],
  ['Reading', 'lock', 'S', 'Scroll together or apart', 'sync align'],
  [
    'Reading',
    'counterpart',
    'O',
    'From a mark to its counterpart in the other article, and back',
    'jump other match across',
  ],
  ['Reading', 'open', 'Enter', 'Open the mark in focus', 'panel inspector'],
  ['Reading', 'escape', 'Esc', 'Close the panel; back to side by side'],
  ['Marks', 'shared', '1', 'Shared facts on or off', 'layer agree same'],
  ['Marks', 'framing', '2', 'Framing on or off', 'layer wording bias'],
  ['Marks', 'noise', '3', 'Noise on or off', 'layer furniture'],
  ['Marks', 'onlyHere', '4', 'Only what stands in one article', 'unique'],
  [
    'Marks',
    'missingHere',
    '5',
    'What is told elsewhere and was not found here',
    'missing omitted left out',
  ],
  ['Marks', 'plain', '0', 'Plain reading, no marks', 'clean hide'],
  ['Marks', 'noise-hidden', '', 'Hide everything that is not the story', 'noise furniture remove'],
  ['Marks', 'noise-dimmed', '', 'Dim what is not the story', 'noise furniture'],
  ['Marks', 'noise-folded', '', 'Fold what is not the story', 'noise furniture'],
  ['Marks', 'noise-full', '', 'Show all text alike', 'noise furniture'],
  ['Getting around', 'search', '/', 'Search in all articles', 'find text'],
  ['Getting around', 'palette', 'Ctrl K', 'Go to or do anything', 'command palette'],
  ['Getting around', 'view-next', 'V', 'Next view', 'facts names overview read'],
  ['Getting around', 'view-read', '', 'Read', 'text articles'],
  ['Getting around', 'view-facts', '', 'Facts', 'table grid'],
  ['Getting around', 'view-names', '', 'Names: who is called what', 'people labels'],
  ['Getting around', 'view-overview', '', 'Overview', 'numbers plot timeline'],
  [
    'Getting around',
    'show-conflicts',
    '',
    'Where do they disagree?',
    'conflicts differ contradict',
  ],
  ['Getting around', 'copy-link', '', 'Copy a link to what is open', 'share url'],
  ['Getting around', 'help', '', 'How Crossread works', 'about help marks right accuracy'],
  ['Getting around', 'shortcuts', '?', 'Keyboard shortcuts', 'keys help'],
  ['Articles and corrections', 'add', 'A', 'Add an article', 'import paste file open new story'],
  [
    'Articles and corrections',
    'export',
    'E',
    'Export the comparison as a file',
    'save download html markdown json csv',
  ],
  ['Articles and corrections', 'remove-story', '', 'Remove this story', 'delete own'],
  ['Articles and corrections', 'undo', 'Ctrl Z', 'Undo the last correction', 'take back'],
  ['Articles and corrections', 'redo', 'Ctrl Shift Z', 'Redo the correction', 'again'],
  [
    'Articles and corrections',
    'reset-corrections',
    '',
    'Take back all corrections: as the program found it',
    'reset machine original undo everything',
  ],
  [
    'Look',
    'reset-view',
    '',
    'Reset the view: all layers, all articles, no filter',
    'default start over clear',
  ],
  ['Look', 'theme-next', 'T', 'Next colours', 'theme dark light sepia contrast'],
  ['Look', 'theme-system', '', 'Colours as the system', 'theme automatic'],
  ['Look', 'theme-light', '', 'Light colours', 'theme day white'],
  ['Look', 'theme-sepia', '', 'Sepia colours', 'theme warm'],
  ['Look', 'theme-dark', '', 'Dark colours', 'theme night black'],
  ['Look', 'theme-contrast', '', 'High contrast', 'theme accessibility'],
  ['Look', 'text-larger', '', 'Larger text', 'zoom font size'],
  ['Look', 'text-smaller', '', 'Smaller text', 'zoom font size'],
];

/** Commands that only a part of the screen can run, most of them the reading view. */
const OFFERED = new Set([
  'next',
  'previous',
  'nextSentence',
  'previousSentence',
  'conflict',
  'flip',
  'lock',
  'counterpart',
  'open',
  'escape',
  'shared',
  'framing',
  'noise',
  'onlyHere',
  'missingHere',
  'plain',
  'add',
  'export',
  'remove-story',
]);

export const COMMANDS: readonly Command[] = ROWS.map(([group, id, keys, label, also = '']) => ({
  id,
  label,
  group,
  keys,
  isOffered: OFFERED.has(id),
  also: also.split(' ').filter(Boolean),
}));
