import { flatMap } from '../flat-map';
import type { ColumnSpan } from '../prepared';
import { isLoadedWord } from './framing-words';
import { notionNote } from './notes';
import type { Phrase, SentenceView } from './sentence-view';
import { MOST_WORDINGS, pickApart, spanOfRun, type Story, type Telling } from './telling';

/** Sentences that are read for it in one article: a bound on the cost. */
const MOST_SENTENCES = 400;
/** How often readers point out such a contrast, of those found. Score 0..1. */
const WORTH = 0.12;
/** How sure it is that both speak of one thing: they share its notion and a word beside it. Score 0..1. */
const CONFIDENCE = 0.6;

/** A noun phrase with a loaded or plain word, and the other words of it. */
interface Naming {
  readonly span: ColumnSpan;
  readonly loaded: boolean;
  readonly word: string;
  readonly beside: ReadonlySet<string>;
}

/**
 * Where one article has a loaded word for a thing and another only plain ones: `naval armada` against `naval forces`.
 * Both must name the thing with a further word in common. Cost: linear in the sentences.
 */
export function tellNotions(story: Story): Telling[] {
  const byNotion = new Map<number, Naming[]>();
  for (const [column, article] of story.columns.entries()) {
    let read = 0;
    for (const [sentence, { inStory }] of article.sentences.entries()) {
      if (!inStory || read >= MOST_SENTENCES) continue;
      read += 1;
      collect(story.sentence(column, sentence).view, byNotion);
    }
  }
  return flatMap([...byNotion], ([notion, namings]) => tellNotion(story, notion, namings));
}

function collect(view: SentenceView, byNotion: Map<number, Naming[]>): void {
  for (const at of view.coloured) {
    if (view.tokens[at]!.pos !== 'NOUN') continue;
    const loaded = isLoadedWord(view, at);
    for (const notion of loaded ? view.loaded[at]! : view.plain[at]!) {
      const phrase = view.phrases[view.phraseOf[at]!];
      if (phrase?.kind !== 'noun') continue;
      const known = byNotion.get(notion) ?? [];
      byNotion.set(notion, known);
      known.push(namingOf(view, phrase, at, loaded));
    }
  }
}

function namingOf(view: SentenceView, phrase: Phrase, at: number, loaded: boolean): Naming {
  let { first } = phrase;
  while (first < at && view.tokens[first]!.pos === 'ADP') first += 1;
  const beside = new Set<string>();
  for (let index = first; index < phrase.end; index += 1)
    if (index !== at && view.marks.content[index]) beside.add(view.tokens[index]!.stem);
  return {
    span: spanOfRun(view, { first, end: phrase.end }),
    loaded,
    word: view.tokens[at]!.stem,
    beside,
  };
}

function tellNotion(story: Story, notion: number, namings: readonly Naming[]): Telling[] {
  for (const one of namings) {
    if (!one.loaded) continue;
    const { column } = one.span;
    // A word that the other article has too is not its own colour.
    const other = namings.find(
      (naming) =>
        story.areComparable(naming.span.column, column) &&
        !naming.loaded &&
        [...naming.beside].some((stem) => one.beside.has(stem)) &&
        namings.every(({ span, word }) => span.column !== naming.span.column || word !== one.word),
    );
    if (!other) continue;
    const side = (lead: Naming) =>
      pickApart(
        [
          lead,
          ...namings.filter(
            ({ span, loaded }) => span.column === lead.span.column && loaded === lead.loaded,
          ),
        ],
        MOST_WORDINGS,
        ({ span }) => span,
      ).map(({ span }) => span);
    const [own, theirs] = [side(one), side(other)];
    return [
      {
        kind: 'wording',
        about: null,
        parts: [
          [own[0]!, theirs[0]!],
          ...own.slice(1).map((span) => [span]),
          ...theirs.slice(1).map((span) => [span]),
        ],
        absent: [],
        note: notionNote(story.words(own[0]!), story.words(theirs[0]!)),
        confidence: CONFIDENCE,
        worth: WORTH,
        topics: [`notion ${notion}`],
      },
    ];
  }
  return [];
}
