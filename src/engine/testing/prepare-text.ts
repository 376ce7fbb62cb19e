import type { ArticleMeta } from '../../model/article';
import { prepare } from '../prepare';
import type { PreparedArticle } from '../prepared';

/** For tests: prepares a plain text, its name standing in for its content hash. */
export function prepareText(
  text: string,
  declared: Partial<ArticleMeta> = {},
  name = 'article.txt',
): PreparedArticle {
  return prepare({ name, sha256: name, format: 'text', text, hints: [], declared });
}
