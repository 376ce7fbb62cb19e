const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What a language is called: `French` for `fr`; the tag itself where it is none, since a page may declare anything. */
export function nameLanguage(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
